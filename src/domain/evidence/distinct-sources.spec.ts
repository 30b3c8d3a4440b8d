import { distinctSources } from './distinct-sources';
import type { Source } from './source';

const source = (id: string, checkedAt: string[], note: string | null = null): Source => ({
  id,
  kind: 'label',
  title: id,
  journal: null,
  year: 2024,
  doi: null,
  pmid: null,
  url: null,
  checkedAt,
  note,
});

describe('distinctSources', () => {
  it('lists a source of two files once, with every address that was read and the note of either', () => {
    const found = distinctSources([source('a', ['x', 'y']), source('b', []), source('a', ['y', 'z'], 'Older')]);
    expect(found.map(({ id, checkedAt, note }) => [id, checkedAt, note])).toEqual([
      ['a', ['x', 'y', 'z'], 'Older'],
      ['b', [], null],
    ]);
  });
});
