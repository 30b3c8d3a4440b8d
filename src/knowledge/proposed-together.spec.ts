import { consult } from '../domain/consultation/consult';
import type { Consultation } from '../domain/consultation/consultation';
import { type OptionPart, partsOf } from '../domain/fhir/export/option-parts';
import { aRecord } from '../domain/patient/testing/a-record';
import { takesCancerMedicine } from '../domain/side-effects/care-plan-for';
import { isGiven } from '../domain/treatment/given-to';
import type { TreatmentOption } from '../domain/treatment/option';
import { knowledge } from './knowledge';

const cancer = { metastatic: 'yes', sex: 'female', age: 50 };
const people: Record<string, Consultation> = Object.fromEntries(
  Object.entries({
    'before the menopause': { ...cancer, menopausalStatus: 'pre', erPercent: 90 },
    'after the menopause': { ...cancer, menopausalStatus: 'post', erPercent: 90 },
    'of unknown menopause': cancer,
    'without hormone receptors': { ...cancer, menopausalStatus: 'post', erPercent: 0, prPercent: 0, her2Ihc: '3+' },
    'a man': { ...cancer, sex: 'male', erPercent: 90 },
  }).map(([who, values]) => [who, consult(aRecord(values), { region: 'US' }, '2026-11-23', knowledge)]),
);
const of = (who: string): Consultation => {
  const consultation = people[who];
  if (!consultation) throw new Error(`nobody ${who}`);
  return consultation;
};
const drugOf = (id: string) => knowledge.drugs.find((one) => one.id === id);
const drugIn = (id: string) => {
  const drug = drugOf(id);
  if (!drug) throw new Error(`no drug ${id}`);
  return drug;
};

const madeOf = (option: TreatmentOption, { picture, options }: Consultation, struck: string[] = []): OptionPart =>
  partsOf(option, {
    picture,
    drugOf,
    findingOf: (id) => options.find((one) => one.option.id === id),
    struck: new Set(struck),
  });

const named = (id: string): TreatmentOption => {
  const option = knowledge.options.find((one) => one.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option;
};

const crossed = (one: string[][], other: string[][]) => one.flatMap((a) => other.map((b) => [...a, ...b]));

/** Every set of drugs that another system may give by what is proposed. */
function ways(part: OptionPart): string[][] {
  switch (part.is) {
    case 'care':
      return [[]];
    case 'drug':
      return [[part.drugId]];
    case 'group': {
      const each = part.of.map(ways);
      if (part.selection === 'all') return each.reduce(crossed, [[]]);
      if (part.selection === 'any') return each.reduce((all, next) => crossed(all, [[], ...next]), [[]]);
      return [...(part.selection === 'at-most-one' ? [[]] : []), ...each.flat()];
    }
  }
}

const drugsIn = (part: OptionPart): string[] =>
  part.is === 'group' ? part.of.flatMap(drugsIn) : part.is === 'drug' ? [part.drugId] : [];

/** What nobody is given two of, whatever the file of an option says. */
const oneOfAKind = ['aromataseInhibitor', 'serm', 'serd', 'cdk46', 'taxane', 'anthracycline', 'platinum', 'checkpoint'];

describe('what of an option is proposed together', () => {
  for (const [who, consultation] of Object.entries(people)) {
    it(`is what may be given together, for every option: ${who}`, () => {
      const options = knowledge.options.filter(({ drugs }) => drugs.length > 0);
      const wrong = options.flatMap((option) => {
        const part = madeOf(option, consultation);
        if (!takesCancerMedicine(option)) return [];
        return ways(part).flatMap((drugs) => {
          const found = drugs.map(drugIn);
          const twice = oneOfAKind.filter(
            (kind) => found.filter(({ classes }) => classes.some((c) => c === kind)).length > 1,
          );
          const injections = found.filter(({ kinds }) => kinds.includes('ovarianSuppression')).length;
          return twice.length > 0 || injections > 1 ? [`${option.id}: ${drugs.join(' + ')}`] : [];
        });
      });
      expect(options.length).toBeGreaterThan(60);
      expect(wrong).toEqual([]);
    });

    it(`holds each drug that is given once and no other, for every option: ${who}`, () => {
      for (const option of knowledge.options) {
        const part = madeOf(option, consultation);
        const drugs = drugsIn(part);
        expect(new Set(drugs).size).withContext(option.id).toBe(drugs.length);
        for (const id of drugs)
          expect(isGiven(drugIn(id), consultation.picture))
            .withContext(`${option.id}, ${id}`)
            .toBeTrue();
        const given = option.drugs.filter(({ drugId }) => isGiven(drugIn(drugId), consultation.picture));
        const absent = given.filter(({ drugId }) => !drugs.includes(drugId)).map(({ drugId }) => drugId);
        // Of partners those that are closed fall; of hormone drugs those that nothing is there for.
        if (!option.partners && who !== 'without hormone receptors') expect(absent).withContext(option.id).toEqual([]);
      }
    });
  }

  it('is a choice where the option names alternatives', () => {
    const before = madeOf(named('aromatase-inhibitor-ribociclib'), of('before the menopause'));
    expect(ways(before).map((drugs) => drugs.join())).toEqual([
      'anastrozole,ribociclib,goserelin',
      'anastrozole,ribociclib,leuprorelin',
      'anastrozole,ribociclib,triptorelin',
      'letrozole,ribociclib,goserelin',
      'letrozole,ribociclib,leuprorelin',
      'letrozole,ribociclib,triptorelin',
    ]);
    const after = madeOf(named('aromatase-inhibitor-ribociclib'), of('after the menopause'));
    expect(ways(after).map((drugs) => drugs.join())).toEqual(['anastrozole,ribociclib', 'letrozole,ribociclib']);
  });

  it('leaves open whether there is an injection where the menopause is not known', () => {
    const part = madeOf(named('fulvestrant-palbociclib'), of('of unknown menopause'));
    expect(ways(part).map((drugs) => drugs.join())).toContain('fulvestrant,palbociclib');
  });

  it('keeps the drugs of one partner together', () => {
    const part = madeOf(named('pembrolizumab-chemotherapy'), of('without hormone receptors'));
    expect(ways(part).map((drugs) => drugs.join())).toEqual([
      'pembrolizumab,nab-paclitaxel',
      'pembrolizumab,paclitaxel',
      'pembrolizumab,gemcitabine,carboplatin',
    ]);
  });

  it('leaves a partner out that is closed to the person', () => {
    const neuropathy = aRecord({ ...cancer, neuropathyGrade: '3', erPercent: 0, prPercent: 0 });
    const consultation = consult(neuropathy, { region: 'US' }, '2026-11-23', knowledge);
    const closed = consultation.options
      .filter(
        ({ contraindication, holds }) => contraindication === 'true' || holds.some(({ verdict }) => verdict === 'true'),
      )
      .map(({ option }) => option.id);
    const part = madeOf(named('pembrolizumab-chemotherapy'), consultation);
    expect(closed).toContain('paclitaxel');
    expect(drugsIn(part)).not.toContain('paclitaxel');
  });

  it('leaves a drug of a choice out that another medicine forbids', () => {
    const part = madeOf(named('aromatase-inhibitor'), of('after the menopause'), ['exemestane']);
    expect(drugsIn(part)).toEqual(['anastrozole', 'letrozole']);
  });

  it('gives no hormone drug for a cancer without receptors, where the option fits it', () => {
    const person = of('without hormone receptors');
    const fits = person.options.find(({ option }) => option.id === 'trastuzumab-lapatinib')?.indication !== 'false';
    expect(drugsIn(madeOf(named('trastuzumab-lapatinib'), person)).includes('letrozole')).toBe(!fits);
  });

  it('names the care itself where medicines only go with it', () => {
    const part = madeOf(named('whole-brain-radiotherapy'), of('after the menopause'));
    expect(part).toEqual({
      is: 'group',
      selection: 'all',
      of: [{ is: 'care' }, { is: 'group', selection: 'any', of: [{ is: 'drug', drugId: 'memantine' }] }],
    });
  });
});
