import { isUnknown } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { PatientRecord } from '../patient/record';
import { aRecord, aTherapy } from '../patient/testing/a-record';
import { consult } from './consult';
import type { Consultation } from './consultation';
import type { Knowledge } from './knowledge';
import { aKnowledge, anOption, aRule } from './testing/a-knowledge';

const mutated = { attribute: 'esr1', in: ['mutated'] };
const post = { attribute: 'menopausalStatus', in: ['post'] };
const low = { attribute: 'lvef', below: 40 };
const metastatic = { metastatic: 'yes' };
const metastaticYes = { attribute: 'metastatic', in: ['yes'] };

const ask = (record: PatientRecord, knowledge: Knowledge): Consultation =>
  consult(record, { region: null }, '2026-11-23', knowledge);
const option = (found: Consultation, id: string) => {
  const finding = found.options.find((one) => one.option.id === id);
  if (!finding) throw new Error(`no ${id}`);
  return finding;
};

describe('consult', () => {
  const knowledge = aKnowledge([
    anOption(
      'serd',
      { all: [mutated, post] },
      { against: { heart: low }, holds: { blood: { attribute: 'neutrophils', below: 1 } } },
    ),
  ]);
  const well = { ...metastatic, lvef: 60, neutrophils: 3 };

  it('offers what fits and says because of what', () => {
    const serd = option(ask(aRecord({ ...well, esr1: 'mutated', menopausalStatus: 'post' }), knowledge), 'serd');
    expect(serd.status).toBe('offered');
    expect(serd.because.map((fact) => fact.attribute)).toEqual(['metastatic', 'esr1', 'menopausalStatus']);
  });

  it('waits for what is not known, and never reads it as negative', () => {
    const found = ask(aRecord({ ...well, menopausalStatus: 'post' }), knowledge);
    expect(option(found, 'serd').status).toBe('provisional');
    expect(option(found, 'serd').deciding).toEqual({ kind: 'waits', attributes: ['esr1'] });
    expect(found.missing).toEqual([
      jasmine.objectContaining({ attribute: 'esr1', decides: ['serd'], touches: ['serd'] }),
    ]);
    expect(found.missing[0]?.outcomes.map(({ opens, closes }) => [opens, closes])).toEqual([
      [['serd'], []],
      [[], ['serd']],
    ]);
  });

  it('keeps an option whose contraindication is not known provisional', () => {
    const record = aRecord({ ...metastatic, neutrophils: 3, esr1: 'mutated', menopausalStatus: 'post' });
    expect(option(ask(record, knowledge), 'serd').missing).toEqual(['lvef']);
  });

  it('advises against what is contraindicated and names the gate', () => {
    const serd = option(
      ask(aRecord({ ...well, lvef: 30, esr1: 'mutated', menopausalStatus: 'post' }), knowledge),
      'serd',
    );
    expect(serd.status).toBe('advisedAgainst');
    expect(serd.deciding).toEqual(
      jasmine.objectContaining({ kind: 'gate', gate: jasmine.objectContaining({ id: 'heart' }) }),
    );
  });

  it('holds what can recover as not now', () => {
    const serd = option(
      ask(aRecord({ ...well, neutrophils: 0.5, esr1: 'mutated', menopausalStatus: 'post' }), knowledge),
      'serd',
    );
    expect(serd.status).toBe('notNow');
    expect(serd.deciding.kind).toBe('hold');
  });

  it('says what fails where it does not fit, with no fact that could be dropped', () => {
    const serd = option(ask(aRecord({ ...well, esr1: 'wildType', menopausalStatus: 'pre' }), knowledge), 'serd');
    expect(serd.status).toBe('notNow');
    expect(serd.because.map((fact) => fact.attribute)).toEqual(['esr1']);
  });

  it('finds the single facts that would change it', () => {
    const serd = option(ask(aRecord({ ...well, esr1: 'wildType', menopausalStatus: 'post' }), knowledge), 'serd');
    expect(serd.changes.map(({ attribute, to }) => `${attribute} → ${to}`)).toEqual([
      'esr1 → offered',
      'lvef → advisedAgainst',
    ]);
  });

  it('supposes nothing that cannot be', () => {
    const pregnancy = { not: { attribute: 'pregnant', in: ['no'] } };
    const withGate = aKnowledge([anOption('drug', mutated, { against: { pregnancy } })]);
    const found = (status: string) =>
      option(
        ask(
          aRecord({ ...metastatic, esr1: 'mutated', sex: 'female', menopausalStatus: status, pregnant: 'no' }),
          withGate,
        ),
        'drug',
      );
    expect(found('pre').changes.map((change) => change.attribute)).toContain('pregnant');
    expect(found('post').changes.map((change) => change.attribute)).not.toContain('pregnant');
  });

  it('gives no options to a person without metastatic disease, and asks where it is not known', () => {
    expect(ask(aRecord({ metastatic: 'no' }), knowledge).options).toEqual([]);
    const open = ask(aRecord({ ...well, metastatic: null, esr1: 'mutated', menopausalStatus: 'post' }), knowledge);
    expect(option(open, 'serd').missing).toEqual(['metastatic']);
  });

  it('always shows seven classes, each with the best status of its options', () => {
    const two = aKnowledge([
      anOption('late', { all: [] }, { class: 'chemotherapy', against: { never: { all: [] } } }),
      anOption('adc', { all: [] }, { class: 'targeted-therapy', alsoClasses: ['chemotherapy'] }),
    ]);
    const { classes } = ask(aRecord(metastatic), two);
    expect(classes.length).toBe(7);
    expect(classes.find((one) => one.class === 'chemotherapy')?.lead?.option.id).toBe('adc');
    expect(classes.find((one) => one.class === 'surgery')).toEqual(
      jasmine.objectContaining({ status: 'notNow', lead: null }),
    );
  });

  it('keeps an option that is off by default out of the options', () => {
    expect(
      ask(aRecord(metastatic), aKnowledge([anOption('new', { all: [] }, { offByDefault: true })])).options,
    ).toEqual([]);
  });

  it('keeps the order of rules that a missing fact leaves open, and sorts what has no licence here last', () => {
    const always = { all: [metastaticYes] };
    const unlicensed = {
      region: 'EU' as const,
      status: 'not-licensed' as const,
      since: null,
      note: null,
      sourceId: null,
      checked: null,
    };
    const here = aKnowledge(
      [
        { ...anOption('a', always), licences: [unlicensed] },
        anOption('b', always),
        anOption('c', always),
        anOption('d', always),
      ],
      [aRule('open', post, { recommends: ['a', 'd'] }), aRule('sure', always, { recommends: ['c'] })],
    );
    const order = (region: 'EU' | null) =>
      consult(aRecord(metastatic), { region }, '2026-11-23', here).options.map((one) => one.option.id);
    expect(order(null)).toEqual(['a', 'd', 'c', 'b']);
    expect(order('EU')).toEqual(['d', 'c', 'b', 'a']);
  });

  it('keeps the place of what is under review here, because it may be licensed by now', () => {
    const always = { all: [metastaticYes] };
    const open = { region: 'EU' as const, since: null, note: null, sourceId: null, checked: null };
    const place = (status: 'under-review' | 'not-licensed') =>
      consult(
        aRecord(metastatic),
        { region: 'EU' },
        '2026-11-23',
        aKnowledge([{ ...anOption('a', always), licences: [{ ...open, status }] }, anOption('b', always)]),
      ).options.map((one) => one.option.id);
    expect(place('under-review')).toEqual(['a', 'b']);
    expect(place('not-licensed')).toEqual(['b', 'a']);
  });

  it('orders by status, then by the rules that hold, and sorts last what a rule puts last', () => {
    const always = { all: [] };
    const rules = [
      aRule('order', always, { recommends: ['c', 'a'] }),
      aRule('later', always, { avoids: [{ optionId: 'b', effect: 'last', why: { en: '', es: '' } }] }),
    ];
    const options = ['b', 'a', 'd', 'c'].map((id) => anOption(id, always));
    expect(ask(aRecord(metastatic), aKnowledge(options, rules)).options.map((one) => one.option.id)).toEqual([
      'c',
      'a',
      'd',
      'b',
    ]);
  });

  it('lets a rule advise against an option', () => {
    const rule = aRule(
      'quiet',
      { attribute: 'primaryState', in: ['quiet'] },
      {
        avoids: [{ optionId: 'surgery', effect: 'against', why: { en: '', es: '' } }],
      },
    );
    const found = ask(
      aRecord({ ...metastatic, primaryState: 'quiet' }),
      aKnowledge([anOption('surgery', { all: [] })], [rule]),
    );
    expect(option(found, 'surgery').status).toBe('advisedAgainst');
  });

  it('names a stale value that would close an option, and keeps the option provisional', () => {
    const record = aRecord({ ...well, lvef: null, esr1: 'mutated', menopausalStatus: 'post' }, {});
    const stale = {
      ...record,
      observations: [
        ...record.observations.filter((one) => one.attribute !== 'lvef'),
        { attribute: 'lvef', value: 35, on: '2026-05-01' },
      ],
    };
    const found = ask(stale, knowledge);
    expect(option(found, 'serd').status).toBe('provisional');
    expect(found.warnings).toContain({ kind: 'staleAbnormal', attribute: 'lvef', on: '2026-05-01', options: ['serd'] });
  });

  it('says what a list of therapies says that cannot be', () => {
    const record = aRecord(well, {
      therapies: [{ ...aTherapy(['letrozole'], { start: '2025', end: '2024' }), id: 'odd' }],
    });
    const { warnings } = ask(record, knowledge);
    expect(warnings).toContain({ kind: 'therapyProblem', therapy: 'odd', problem: 'endBeforeStart' });
    expect(ask(aRecord(well), knowledge).warnings).toEqual([]);
  });

  it('says that a history is not counted where too many ends are open to read it', () => {
    const swaps = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ ...aTherapy(['letrozole']), id: `line-${place}` }));
    const warned = (count: number) => ask(aRecord(well, { therapies: swaps(count) }), knowledge);
    const tooMany = warned(9);
    const [warning] = tooMany.warnings;
    expect(tooMany.warnings.length).toBe(1);
    expect(warning?.kind === 'openHistory' && warning.therapies).toEqual(
      swaps(9)
        .slice(1)
        .map(({ id }) => id),
    );
    expect(isUnknown(tooMany.picture.value('line'), attributeById('line'))).toBeTrue();
    expect(warned(3).warnings).toEqual([]);
  });

  it('gives the same consultation for the same arguments and leaves the record untouched', () => {
    const record = Object.freeze(aRecord({ ...well, esr1: 'mutated' }));
    const before = JSON.stringify(record);
    const [first, second] = [ask(record, knowledge), ask(record, knowledge)];
    expect(JSON.stringify(first.options)).toBe(JSON.stringify(second.options));
    expect(JSON.stringify(record)).toBe(before);
  });
});
