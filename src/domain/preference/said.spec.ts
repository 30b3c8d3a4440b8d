import fc from 'fast-check';
import { mostConcerns } from './concern';
import {
  longestOwn,
  moved,
  nothingSaid,
  ownFault,
  type Said,
  saidIn,
  weighingOf,
  withOwn,
  withPicked,
  withoutPicked,
} from './said';
import { inOrder, weighingFaults } from './weighing';

const ids = ['hair', 'visits', 'growth', 'cost', 'nausea', 'hands', 'travel', 'sleep'];
const day = '2026-11-23';

/** Whatever a person does on the page, in any order. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('pick' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('drop' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('up' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('down' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('first' as const), id: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('beside' as const), id: fc.constantFrom(...ids), points: fc.nat(100) }),
  ),
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

function after(said: Said, step: Step): Said {
  switch (step.kind) {
    case 'pick':
      return withPicked(said, step.id);
    case 'drop':
      return withoutPicked(said, step.id);
    case 'up':
      return moved(said, step.id, -1);
    case 'down':
      return moved(said, step.id, 1);
    case 'first':
      return { ...said, first: step.id };
    case 'beside':
      return { ...said, beside: { ...said.beside, [step.id]: step.points } };
  }
}

describe('what a person says', () => {
  it('can be kept as a try at any moment', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const weighing = weighingOf(taken.reduce(after, nothingSaid), day);
        expect(weighingFaults(weighing)).toEqual([]);
        expect(inOrder(weighing).toSorted()).toEqual(weighing.picked.toSorted());
      }),
    );
  });

  it('comes back out of a try', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const weighing = weighingOf(taken.reduce(after, nothingSaid), day);
        expect(weighingOf(saidIn(weighing), day)).toEqual(weighing);
      }),
    );
  });

  it('holds six concerns at most and never one twice', () => {
    const six = ids.reduce(withPicked, nothingSaid);
    expect(six.picked).toEqual(ids.slice(0, mostConcerns));
    expect(withPicked(six, 'hair')).toBe(six);
  });

  it('moves one concern by one place, not past the ends', () => {
    const said = ['hair', 'visits', 'growth'].reduce(withPicked, nothingSaid);
    expect(moved(said, 'growth', -1).picked).toEqual(['hair', 'growth', 'visits']);
    expect(moved(said, 'hair', 1).picked).toEqual(['visits', 'hair', 'growth']);
    expect(moved(said, 'hair', -1)).toBe(said);
    expect(moved(said, 'growth', 1)).toBe(said);
    expect(moved(said, 'cost', 1)).toBe(said);
  });

  it('has no points before a first is named, and none of what was taken back', () => {
    const said: Said = {
      picked: ['hair', 'visits'],
      own: '',
      overlong: '',
      first: null,
      beside: { visits: 50, cost: 20 },
    };
    expect(weighingOf(said, day).points).toEqual({});
    expect(weighingOf({ ...said, first: 'hair' }, day).points).toEqual({ hair: 100, visits: 50 });
    expect(weighingOf(withoutPicked({ ...said, first: 'hair' }, 'hair'), day).points).toEqual({});
  });
});

describe('own words', () => {
  it('are neither empty nor too long', () => {
    expect(ownFault(' \n ')).toBe('empty');
    expect(ownFault('My son marries in May.')).toBeNull();
    expect(ownFault('a'.repeat(longestOwn))).toBeNull();
    expect(ownFault('a'.repeat(longestOwn + 1))).toBe('tooLong');
  });
});

describe('own words as they are typed', () => {
  it('are kept where they fit; else they wait beside what was kept, and an empty field takes both out', () => {
    const kept = withOwn(nothingSaid, ' My son marries in May. ');
    expect(kept).toEqual({ ...nothingSaid, own: 'My son marries in May.' });
    const long = 'a'.repeat(longestOwn + 1);
    expect(withOwn(kept, long)).toEqual({ ...kept, overlong: long });
    expect(withOwn(withOwn(kept, long), 'Shorter')).toEqual({ ...nothingSaid, own: 'Shorter' });
    expect(withOwn(withOwn(kept, long), '  ')).toEqual(nothingSaid);
  });
});

describe('the order of what matters', () => {
  it('sorts what was weighed and leaves the rest where the person put it', () => {
    const picked = ['cost', 'hair', 'growth', 'travel', 'visits'];
    const points = { hair: 20, growth: 100, visits: 60 };
    expect(inOrder({ on: day, picked, own: '', points })).toEqual(['cost', 'growth', 'visits', 'travel', 'hair']);
  });
});
