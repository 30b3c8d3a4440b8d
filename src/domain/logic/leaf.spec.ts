import { attributeById } from '../patient/catalogue/catalogue';
import type { Leaf } from './condition';
import { compileLeaf } from './leaf';
import { between, choiceOf, everything, exactly, type Possible } from './possible';

const ihc = attributeById('her2Ihc');
const lvef = attributeById('lvef');
const sites = attributeById('sites');
const since = attributeById('monthsSinceCurative');
const values = (ihc as { values: readonly string[] }).values;

describe('compileLeaf', () => {
  it('is true of every member, false of none, else unknown, for all sets of HER2 scores', () => {
    const wanted = ['2+', '3+'];
    const verdict = compileLeaf({ attribute: 'her2Ihc', in: wanted }, ihc);
    for (let mask = 1; mask < 16; mask++) {
      const names = values.filter((_, bit) => mask & (1 << bit));
      const inside = names.filter((name) => wanted.includes(name)).length;
      const expected = inside === names.length ? 'true' : inside === 0 ? 'false' : 'unknown';
      expect(verdict({ kind: 'choice', mask }))
        .withContext(names.join(' or '))
        .toBe(expected);
    }
  });

  const ranges: [Leaf, Possible, string][] = [
    [{ attribute: 'lvef', from: 50 }, exactly(50), 'true'],
    [{ attribute: 'lvef', above: 50 }, exactly(50), 'false'],
    [{ attribute: 'lvef', to: 40 }, exactly(40), 'true'],
    [{ attribute: 'lvef', below: 40 }, exactly(40), 'false'],
    [{ attribute: 'lvef', from: 40, below: 50 }, between(40, 49), 'true'],
    [{ attribute: 'lvef', from: 40, below: 50 }, between(40, 50), 'unknown'],
    [{ attribute: 'lvef', below: 40 }, between(41, 60), 'false'],
  ];
  for (const [leaf, value, expected] of ranges) {
    it(`reads ${JSON.stringify(leaf)} of ${JSON.stringify(value)} as ${expected}`, () => {
      expect(compileLeaf(leaf, lvef)(value)).toBe(expected as never);
    });
  }

  it('takes "never" as infinitely long ago', () => {
    expect(compileLeaf({ attribute: 'monthsSinceCurative', above: 12 }, since)(exactly(Infinity))).toBe('true');
    expect(compileLeaf({ attribute: 'monthsSinceCurative', below: 6 }, since)(exactly(Infinity))).toBe('false');
    expect(compileLeaf({ attribute: 'monthsSinceCurative', above: 12 }, since)(everything(since))).toBe('unknown');
  });

  it('asks a set whether a member must, may or cannot be there', () => {
    const verdict = compileLeaf({ attribute: 'sites', has: ['bone'] }, sites);
    expect(verdict({ kind: 'set', must: 1, may: 3 })).toBe('true');
    expect(verdict({ kind: 'set', must: 0, may: 3 })).toBe('unknown');
    expect(verdict({ kind: 'set', must: 2, may: 2 })).toBe('false');
  });

  it('says whether a value is known, and nothing else, for "known"', () => {
    const verdict = compileLeaf({ known: 'her2Ihc' }, ihc);
    expect(verdict(choiceOf(values, '1+'))).toBe('true');
    expect(verdict(everything(ihc))).toBe('false');
  });

  it('refuses a leaf that does not fit its attribute', () => {
    expect(() => compileLeaf({ attribute: 'her2Ihc', from: 1 }, ihc)).toThrowError(TypeError);
    expect(() => compileLeaf({ attribute: 'her2Ihc', in: ['unknown'] }, ihc)).toThrowError(RangeError);
    expect(() => compileLeaf({ attribute: 'lvef', has: ['bone'] }, lvef)).toThrowError(TypeError);
  });
});
