import type { CaseHead } from '../../../../domain/case-file/case-head';
import type { KeptLine } from '../../../store/kept/kept-state';
import { found, foldedLabels, type Wanted } from './kept-search';

const head: CaseHead = {
  label: '',
  subtype: null,
  line: null,
  state: 'open',
  created: '2026-11-01T08:00:00.000Z',
  changed: '2026-11-01T08:00:00.000Z',
  decidedWith: null,
  nextReview: null,
  openTasks: [],
  moreTasks: 0,
};
const line = (id: string, part: Partial<CaseHead> | null): KeptLine => ({
  id,
  revision: 1,
  head: part && { ...head, ...part },
});
const lines = [
  line('maria', { label: 'María R.', subtype: 'hrPositive' }),
  line('mk', { label: 'M. K.', subtype: 'her2Positive', state: 'decided' }),
  line('old', { label: 'M. K. 2', state: 'archived' }),
  line('damaged', null),
];
const ids = (wanted: Partial<Wanted>) =>
  found(lines, foldedLabels(lines), { text: '', subtype: null, state: 'current', ...wanted }).map(({ id }) => id);

describe('looking for a kept case', () => {
  it('finds a label without its accents, points and capitals, by any of its words', () => {
    expect(ids({ text: 'maria' })).toEqual(['maria', 'damaged']);
    expect(ids({ text: 'r MARÍA' })).toEqual(['maria', 'damaged']);
    expect(ids({ text: 'k' })).toEqual(['mk', 'damaged']);
  });

  it('leaves out what is archived until it is asked for', () => {
    expect(ids({})).toEqual(['maria', 'mk', 'damaged']);
    expect(ids({ state: 'archived' })).toEqual(['old', 'damaged']);
    expect(ids({ state: 'all' })).toEqual(['maria', 'mk', 'old', 'damaged']);
    expect(ids({ state: 'decided' })).toEqual(['mk', 'damaged']);
  });

  it('narrows by kind of cancer', () => {
    expect(ids({ subtype: 'her2Positive' })).toEqual(['mk', 'damaged']);
  });
});
