import type { CaseHead } from '../../../../domain/case-file/case-head';
import type { HeadTask } from '../../../../domain/case-file/head-tasks';
import type { KeptLine } from '../../../store/kept/kept-state';
import { found, foldedLabels, taskCounts, type Wanted } from './kept-search';

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
const today = '2026-11-30';
const anything: Wanted = { text: '', subtype: null, state: 'current', tasks: 'any', order: 'changed' };
const ids = (wanted: Partial<Wanted>) =>
  found(lines, foldedLabels(lines), { ...anything, ...wanted }, today).map(({ id }) => id);

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

  describe('by its tasks', () => {
    const due = (...days: (string | null)[]) => ({
      openTasks: days.map((day, place): HeadTask => ({
        id: `t-${place}`,
        what: 'Ring the city office',
        of: { kind: 'own', id: null },
        owner: 'navigator',
        ownerName: '',
        due: day,
      })),
    });
    const held = [
      line('none', {}),
      line('soon', due('2026-12-02')),
      line('undated', due(null)),
      line('late', due('2026-11-29', '2026-12-02')),
      line('damaged', null),
    ];
    const those = (wanted: Partial<Wanted>) =>
      found(held, foldedLabels(held), { ...anything, ...wanted }, today).map(({ id }) => id);

    it('finds those with open ones, and those with overdue ones', () => {
      expect(those({ tasks: 'open' })).toEqual(['soon', 'undated', 'late', 'damaged']);
      expect(those({ tasks: 'overdue' })).toEqual(['late', 'damaged']);
    });

    it('puts first what has waited longest, and leaves the rest as it was', () => {
      expect(those({ order: 'due' })).toEqual(['late', 'soon', 'none', 'undated', 'damaged']);
      expect(those({})).toEqual(['none', 'soon', 'undated', 'late', 'damaged']);
    });

    it('counts the open ones that the head leaves out', () => {
      expect(taskCounts({ ...due('2026-11-29', null), moreTasks: 3 }, today)).toEqual({ open: 5, overdue: 1 });
    });
  });
});
