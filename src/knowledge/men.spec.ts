import fc from 'fast-check';
import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { consult } from '../domain/consultation/consult';
import { choiceOf } from '../domain/logic/possible';
import { attributeById, attributeIndex } from '../domain/patient/catalogue/catalogue';
import { pictureAt } from '../domain/patient/picture-at';
import { patients } from '../domain/patient/testing/arbitrary-patient';
import { aRecord } from '../domain/patient/testing/a-record';
import { knowledge } from './knowledge';

const compiled = compileKnowledge(knowledge);
const day = '2026-11-23';
const menopause = attributeById('menopausalStatus');
/** Said anew, or impossible beside it. */
const ofWomen = ['sex', 'menopausalStatus', 'pregnant', 'breastfeeding', 'childbearingPotential'];
const statuses = menopause.kind === 'choice' ? menopause.values : [];

describe('the knowledge for men', () => {
  it('lets nothing hang on the menopause: no status, caution or rule of a man waits for it or changes with it', () => {
    const parts = [
      ...compiled.options.flatMap(({ indications, gates, holds, cautions }) => [
        ...indications,
        ...gates,
        ...holds,
        ...cautions,
      ]),
      ...compiled.rules,
    ];
    let compared = 0;
    fc.assert(
      fc.property(patients(knowledge.drugs), (record) => {
        const said = record.observations.filter(({ attribute }) => !ofWomen.includes(attribute));
        const man = { ...record, observations: [...said, { attribute: 'sex', value: 'male', on: '2026-11-20' }] };
        const { picture } = pictureAt(man, day, { region: null }, compiled.facts, compiled.drugs);
        const supposed = statuses.map((status) =>
          picture.assume(attributeIndex('menopausalStatus'), choiceOf(statuses, status)),
        );
        compared++;
        for (const { verdict } of parts) {
          const without = verdict(picture);
          // Thrown, because so many expectations take minutes.
          if (supposed.some((view) => verdict(view) !== without)) throw new Error('hangs on the menopause');
        }
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('offers a man an injection with endocrine therapy and no operation on ovaries', () => {
    const record = aRecord({
      metastatic: 'yes',
      sex: 'male',
      age: 61,
      erPercent: 95,
      her2Ihc: '1+',
      ovarianSuppression: 'none',
    });
    const { classes, missing, options, tests } = consult(record, { region: 'US' }, day, knowledge);
    const surgery = classes.find((one) => one.class === 'surgery');
    expect(surgery?.options.map(({ option }) => option.id)).not.toContain('gnrh-agonist-men');
    expect(surgery?.status).not.toBe('offered');
    const statusOf = (id: string) => options.find(({ option }) => option.id === id)?.status;
    expect(statusOf('gnrh-agonist-men')).toBe('offered');
    expect(statusOf('ovarian-function-suppression')).toBe('notNow');
    const asked = [...missing.map(({ attribute }) => attribute), ...tests.flatMap(({ attributes }) => attributes)];
    expect(asked).not.toContain('menopausalStatus');
  });
});
