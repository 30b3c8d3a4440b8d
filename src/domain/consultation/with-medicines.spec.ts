import fc from 'fast-check';
import { emptyRecord, type PatientRecord } from '../patient/record';
import { testDrugs } from '../patient/testing/a-record';
import type { InteractionClass, Severity } from '../treatment/interactions/interaction-class';
import { interactionBook, type InteractionBook } from '../treatment/interactions/interactions';
import type { OptionDrug, TreatmentOption } from '../treatment/option';
import { consult } from './consult';
import type { Consultation } from './consultation';
import { struckOf } from './struck';
import { aKnowledge, anOption } from './testing/a-knowledge';

const text = (en: string) => ({ en, es: en });
const given = (drugId: string, oneOf?: string): OptionDrug => ({
  drugId,
  dose: '',
  schedule: text(''),
  route: 'oral',
  ...(oneOf && { oneOf }),
});
const metastatic = { attribute: 'metastatic', in: ['yes'] };
const fragile = { attribute: 'ecog', in: ['4'] };
const ourOptions: TreatmentOption[] = [
  { ...anOption('pair', { all: [] }), drugs: [given('palbociclib'), given('letrozole')] },
  { ...anOption('choice', { all: [] }), drugs: [given('palbociclib', 'either'), given('ribociclib', 'either')] },
  { ...anOption('open', { attribute: 'erPercent', from: 1 }), drugs: [given('palbociclib')] },
  { ...anOption('refused', { all: [] }, { against: { frail: metastatic } }), drugs: [given('palbociclib')] },
  { ...anOption('unfit', { attribute: 'sex', in: ['male'] }), drugs: [given('palbociclib')] },
  { ...anOption('turns', { all: [] }, { against: { frail: fragile } }), drugs: [given('palbociclib')] },
  { ...anOption('other', { all: [] }), drugs: [given('letrozole')] },
  { ...anOption('before', { all: [] }), drugs: [given('letrozole'), given('goserelin')] },
];
const knowledge = {
  ...aKnowledge(ourOptions),
  drugs: [...testDrugs].map((drug) =>
    drug.id === 'goserelin' ? { ...drug, givenWhen: { attribute: 'menopausalStatus', in: ['pre', 'peri'] } } : drug,
  ),
};

/** A book in which the herb does this to each of the drugs. */
function bookOf(said: Record<string, Severity>): InteractionBook {
  const one: InteractionClass = {
    id: 'herbs',
    name: text('herbs'),
    members: ['herb'],
    affects: Object.entries(said).map(([drugId, severity]) => ({
      drugId,
      severity,
      effect: text('less'),
      action: text(severity),
      sourceId: 'label',
      checked: { on: '2026-11', against: 'https://example.org' },
    })),
    note: null,
    sourceId: null,
    checked: null,
  };
  const herb = { id: 'herb', name: text('herb'), rxnorm: [], synonyms: [] };
  return interactionBook({ drugs: knowledge.drugs, ingredients: [herb], interactions: [one] });
}

const record = (medicines: string[], more: Record<string, string> = {}): PatientRecord => ({
  ...emptyRecord,
  observations: Object.entries({ metastatic: 'yes', sex: 'female', ecog: '0', ...more }).map(([attribute, value]) => ({
    attribute,
    value,
    on: '2026-11-01',
  })),
  medicines: medicines.map((name) => ({ name, drugId: null })),
});
const ask = (medicines: string[], said: Record<string, Severity>, more: Record<string, string> = {}) =>
  consult(record(medicines, more), { region: null }, '2026-11-23', knowledge, bookOf(said));
const statuses = ({ options }: Consultation) => new Map(options.map(({ option, status }) => [option.id, status]));
const finding = ({ options }: Consultation, id: string) => options.find(({ option }) => option.id === id);

describe('a medicine that must never be taken with a drug of an option', () => {
  const held = ask(['herb'], { palbociclib: 'contraindicated' });

  it('turns what is open to "not now", and leaves what is advised against or does not fit', () => {
    expect([...statuses(held)].sort()).toEqual([
      ['before', 'offered'],
      ['choice', 'offered'],
      ['open', 'notNow'],
      ['other', 'offered'],
      ['pair', 'notNow'],
      ['refused', 'advisedAgainst'],
      ['turns', 'notNow'],
      ['unfit', 'notNow'],
    ]);
    expect(finding(held, 'unfit')?.deciding.kind).toBe('fails');
  });

  it('is the deciding fact, and an open fact opens nothing beside it', () => {
    const deciding = finding(held, 'pair')?.deciding;
    expect(deciding?.kind === 'medicine' && deciding.pairs.map(({ medicine, drugId }) => [medicine, drugId])).toEqual([
      ['herb', 'palbociclib'],
    ]);
    expect(finding(held, 'open')?.missing).toEqual([]);
    expect(held.missing.some(({ touches }) => touches.includes('open'))).toBeFalse();
  });

  it('leaves only the changes that advise against it', () => {
    const changes = finding(held, 'turns')?.changes ?? [];
    expect(changes.map(({ attribute, from, to }) => [attribute, from, to])).toEqual([
      ['ecog', 'notNow', 'advisedAgainst'],
    ]);
  });

  it('takes its class along, and stands after what is offered', () => {
    expect(held.classes.find((one) => one.class === 'hormone-therapy')?.options.at(0)?.status).toBe('offered');
    const both = ask(['herb'], {
      palbociclib: 'contraindicated',
      ribociclib: 'contraindicated',
      letrozole: 'contraindicated',
    });
    expect(both.classes.find((one) => one.class === 'hormone-therapy')?.status).toBe('notNow');
  });

  it('lets only the struck one of a choice fall, and the option where none is left', () => {
    const drugs = [given('a', 'x'), given('b', 'x'), given('c')];
    const pair = (drugId: string, severity: Severity = 'contraindicated') => ({
      medicine: 'herb',
      ingredient: 'herb',
      ingredientName: text('herb'),
      drugId,
      drugName: text(drugId),
      classId: 'herbs',
      className: text('herbs'),
      severity,
      effect: text(''),
      action: text(''),
      note: null,
      sourceId: null,
      checked: null,
    });
    const sorted = (...ids: string[]) => {
      const { holding, falling } = struckOf(
        ids.map((id) => pair(id)),
        drugs,
      );
      return [holding, falling].map((pairs) => pairs.map(({ drugId }) => drugId));
    };
    expect(sorted('a')).toEqual([[], ['a']]);
    expect(sorted('a', 'b')).toEqual([['a', 'b'], []]);
    expect(sorted('a', 'c')).toEqual([['c'], ['a']]);
    const avoided = struckOf([pair('a'), pair('b', 'avoid')], drugs);
    expect([avoided.holding, avoided.avoiding].map((pairs) => pairs.map(({ drugId }) => drugId))).toEqual([
      [],
      ['a', 'b'],
    ]);
  });

  it('holds nothing by a drug that is not given to this person', () => {
    const goserelin = { goserelin: 'contraindicated' } as const;
    expect(statuses(ask(['herb'], goserelin, { menopausalStatus: 'post' })).get('before')).toBe('offered');
    expect(statuses(ask(['herb'], goserelin, { menopausalStatus: 'pre' })).get('before')).toBe('notNow');
    expect(statuses(ask(['herb'], goserelin)).get('before')).toBe('notNow');
  });
});

describe('a medicine to be avoided with a drug of an option', () => {
  const avoided = ask(['herb'], { palbociclib: 'avoid' });
  const order = (consultation: Consultation) =>
    consultation.options.filter(({ status }) => status === 'offered').map(({ option }) => option.id);

  it('puts the option behind the others that are offered, with the pairs, and changes no status', () => {
    expect(order(ask([], {}))).toEqual(['pair', 'choice', 'turns', 'other', 'before']);
    expect(order(avoided)).toEqual(['choice', 'other', 'before', 'pair', 'turns']);
    expect(statuses(avoided)).toEqual(statuses(ask([], {})));
    expect(finding(avoided, 'pair')?.behind.map(({ medicine, drugId }) => [medicine, drugId])).toEqual([
      ['herb', 'palbociclib'],
    ]);
    expect(finding(avoided, 'choice')?.behind).toEqual([]);
  });

  it('leaves what turns the option to be told', () => {
    expect(finding(avoided, 'turns')?.changes.map(({ to }) => to)).toContain('advisedAgainst');
  });

  it('moves nothing for what is milder', () => {
    expect(order(ask(['herb'], { palbociclib: 'adjust', letrozole: 'monitor' }))).toEqual(order(ask([], {})));
  });
});

describe('every severity with every drug', () => {
  const severity = fc.constantFrom<Severity>('contraindicated', 'avoid', 'adjust', 'separate', 'monitor', 'none');
  const said = fc.dictionary(fc.constantFrom('palbociclib', 'ribociclib', 'letrozole', 'goserelin'), severity);
  const plain = statuses(consult(record([]), { region: null }, '2026-11-23', knowledge));

  it('changes a status from open to "not now" by a contraindicated pair alone, and never otherwise', () => {
    fc.assert(
      fc.property(said, (by) => {
        const now = ask(['herb'], by);
        for (const [id, status] of statuses(now)) {
          const before = plain.get(id);
          if (status === before) continue;
          expect(['offered', 'provisional']).toContain(before ?? '');
          expect(status).toBe('notNow');
          const drugs = ourOptions.find((option) => option.id === id)?.drugs ?? [];
          expect(drugs.some(({ drugId }) => by[drugId] === 'contraindicated')).toBeTrue();
        }
        const order = now.options.map(({ status }) =>
          ['offered', 'provisional', 'notNow', 'advisedAgainst'].indexOf(status),
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('puts what has a pair to avoid behind what has none, within its status', () => {
    fc.assert(
      fc.property(said, (by) => {
        const open = ask(['herb'], by).options.filter(({ status }) => status === 'offered');
        const behind = open.map((one) => one.behind.length > 0);
        expect(behind).toEqual([...behind].sort((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 60 },
    );
  });

  it('offers no option with a drug that is forbidden and cannot be left out', () => {
    fc.assert(
      fc.property(said, (by) => {
        for (const { option, status } of ask(['herb'], by).options)
          if (status === 'offered' || status === 'provisional')
            for (const { drugId, oneOf } of option.drugs)
              if (by[drugId] === 'contraindicated')
                expect(
                  option.drugs.some((mate) => oneOf && mate.oneOf === oneOf && by[mate.drugId] !== 'contraindicated'),
                ).toBeTrue();
      }),
      { numRuns: 60 },
    );
  });
});
