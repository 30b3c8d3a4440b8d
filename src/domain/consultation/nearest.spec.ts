import { aRecord } from '../patient/testing/a-record';
import { consult } from './consult';
import { aKnowledge, anOption } from './testing/a-knowledge';
import type { Condition } from '../logic/condition';
import type { ObservedValue } from '../patient/record';

const her2: Condition = { attribute: 'her2Ihc', in: ['3+'] };
const low: Condition = { attribute: 'her2Ihc', in: ['1+'] };
const laterLine: Condition = { attribute: 'line', from: 2 };
const maintenance: Condition = { attribute: 'decisionReason', in: ['maintenance'] };
const heart = { heart: { attribute: 'lvef', below: 40 } };

/** An option with several indications. */
function withIndications(...conditions: Condition[]) {
  const option = anOption('drug', { all: [] }, { against: heart });
  const [own] = option.indications;
  if (!own) throw new Error('no indication');
  return { ...option, indications: conditions.map((when, place) => ({ ...own, id: `fits-${place}`, when })) };
}

function found(conditions: Condition[], values: Record<string, ObservedValue>) {
  const record = aRecord({ metastatic: 'yes', lvef: 60, ...values });
  const [finding] = consult(
    record,
    { region: null },
    '2026-11-23',
    aKnowledge([withIndications(...conditions)]),
  ).options;
  if (!finding) throw new Error('no option');
  const { deciding } = finding;
  const facts = 'facts' in deciding ? deciding.facts.map(({ attribute }) => attribute) : [];
  return {
    kind: deciding.kind,
    facts,
    lead: finding.leadIndication,
    because: finding.because.map((one) => one.attribute),
  };
}

describe('the indication that is explained where none fits', () => {
  it('is that of this cancer, not the first in the list, and what it lacks is told alone', () => {
    const both = [low, { all: [her2, laterLine] }];
    const { kind, facts, lead, because } = found(both, { her2Ihc: '3+', line: 1 });
    expect({ kind, facts, lead }).toEqual({ kind: 'fails', facts: ['line'], lead: 'fits-1' });
    // Why it does not fit at all is still told in full.
    expect(because).toEqual(jasmine.arrayContaining(['her2Ihc', 'line']));
  });

  it('is that for this occasion before one for another', () => {
    const values = { her2Ihc: '3+', line: 1, decisionReason: 'progression' };
    expect(found([{ all: [her2, maintenance] }, { all: [her2, laterLine] }], values).facts).toEqual(['line']);
  });

  it('is the one that lacks fewest where none is nearer in kind', () => {
    const grades: Condition = { attribute: 'ecog', in: ['0'] };
    const values = { her2Ihc: '3+', line: 1, ecog: '2' };
    expect(found([{ all: [laterLine, grades] }, laterLine], values).lead).toBe('fits-1');
  });
});

describe('the reason against an option', () => {
  it('is that it is for another cancer, where it is, and not the heart', () => {
    expect(found([her2], { her2Ihc: '1+', lvef: 30 })).toEqual(
      jasmine.objectContaining({ kind: 'fails', facts: ['her2Ihc'] }),
    );
  });

  it('is the heart where the cancer is the right one', () => {
    expect(found([her2], { her2Ihc: '3+', lvef: 30 }).kind).toBe('gate');
    expect(found([{ all: [her2, laterLine] }], { her2Ihc: '3+', line: 1, lvef: 30 }).kind).toBe('gate');
  });
});
