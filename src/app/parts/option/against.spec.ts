import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption, aRule } from '../../../domain/consultation/testing/a-knowledge';
import type { ObservedValue } from '../../../domain/patient/record';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { againstOf } from './against';
import { turningLeaf } from './turning-leaf';
import { pendingOf, turnsOf } from './what-changes';

const mutated = { attribute: 'esr1', in: ['mutated'] };
const weak = { attribute: 'lvef', below: 40 };
const later = {
  ...aRule('later', mutated),
  avoids: [{ optionId: 'drug', effect: 'last' as const, why: { en: 'Later', es: 'Después' } }],
};
const knowledge = aKnowledge(
  [anOption('drug', mutated, { against: { heart: weak }, holds: { blood: { attribute: 'neutrophils', below: 1 } } })],
  [later],
);

function ask(values: Record<string, ObservedValue>) {
  const record = aRecord({ metastatic: 'yes', ...values });
  const consultation = consult(record, { region: 'US' }, '2026-11-23', knowledge);
  const [finding] = consultation.options;
  if (!finding) throw new Error('no option');
  return { consultation, finding };
}

describe('what speaks against an option', () => {
  it('puts what is sure before what a missing fact keeps open, and names that fact', () => {
    const { finding } = ask({ esr1: 'mutated', neutrophils: 0.5 });
    expect(againstOf(finding).map(({ kind, sure, open }) => [kind, sure, open])).toEqual([
      ['hold', true, []],
      ['order', true, []],
      ['gate', false, ['lvef']],
    ]);
  });

  it('tells the medicine for which it stands behind the others', () => {
    const { finding } = ask({ esr1: 'wildType', neutrophils: 3, lvef: 60 });
    const name = (en: string) => ({ en, es: en });
    const behind = [
      {
        medicine: 'herb',
        ingredient: 'herb',
        ingredientName: name('Herb'),
        drugId: 'drug',
        drugName: name('drug'),
        classId: 'herbs',
        className: name('herbs'),
        severity: 'avoid' as const,
        effect: name('more of it'),
        action: name('Swap it'),
        note: null,
        sourceId: 'label',
        checked: null,
      },
    ];
    expect(againstOf({ ...finding, behind }).map(({ kind, text, then }) => [kind, text.en, then?.en])).toEqual([
      ['order', 'Herb + drug: more of it', 'Swap it'],
    ]);
  });

  it('is empty where nothing does', () => {
    const { finding } = ask({ esr1: 'wildType', neutrophils: 3, lvef: 60 });
    expect(againstOf(finding)).toEqual([]);
  });
});

describe('what would change an option', () => {
  it('groups known facts by the status that they would lead to, the better ones first', () => {
    const { finding } = ask({ esr1: 'mutated', neutrophils: 3, lvef: 60 });
    expect(turnsOf(finding).map(({ to, better, facts }) => [to, better, facts.map((one) => one.attribute)])).toEqual([
      ['notNow', false, ['esr1', 'neutrophils']],
      ['advisedAgainst', false, ['lvef']],
    ]);
    const closed = ask({ esr1: 'wildType', neutrophils: 3, lvef: 60 }).finding;
    expect(turnsOf(closed)[0]).toEqual(jasmine.objectContaining({ to: 'offered', better: true }));
  });

  it('says which value of a missing fact opens and which closes it', () => {
    const { finding, consultation } = ask({ neutrophils: 3, lvef: 60 });
    const [pending] = pendingOf(finding, consultation);
    expect(pending?.attribute).toBe('esr1');
    expect(pending?.opens.length).toBe(1);
    expect(pending?.closes.length).toBe(1);
  });

  it('names the threshold that a number would cross', () => {
    const { finding, consultation } = ask({ esr1: 'mutated', neutrophils: 3, lvef: 60 });
    const change = finding.changes.find(({ attribute }) => attribute === 'lvef');
    if (!change) throw new Error('no change');
    expect(turningLeaf('lvef', change.value, finding.option, consultation, knowledge)).toEqual({
      leaf: weak,
      verdict: 'true',
    });
  });
});
