import { compileKnowledge } from '../domain/consultation/compiled-knowledge';
import { pictureAt } from '../domain/patient/picture-at';
import type { ObservedValue } from '../domain/patient/record';
import { aRecord } from '../domain/patient/testing/a-record';
import { carePlanFor, type OptionCarePlan } from '../domain/side-effects/care-plan-for';
import type { CareView } from '../domain/side-effects/read-plan';
import { care } from './care';
import { evidence } from './evidence';
import { knowledge } from './knowledge';

function planOf(id: string, view: CareView = 'patient'): OptionCarePlan {
  const option = knowledge.options.find((one) => one.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return carePlanFor(option, evidence, care, view);
}
const plansOf = (id: string, view?: CareView) => planOf(id, view).expected.map(({ plan }) => plan.id);
const signsOf = (id: string) => planOf(id).goNow.map((sign) => sign.id);

const compiled = compileKnowledge(knowledge);
function namesFor(id: string, person: Record<string, ObservedValue>): string[] {
  const option = knowledge.options.find((one) => one.id === id);
  if (!option) throw new Error(`no option ${id}`);
  const { picture } = pictureAt(aRecord(person), '2026-11-23', { region: null }, compiled.facts, compiled.drugs);
  const found = carePlanFor(option, evidence, care, 'patient', null, { picture, drugs: knowledge.drugs });
  return found.expected.map(({ plan }) => plan.id);
}

/** What a nurse navigator expects a patient to be told. */
describe('the side-effect plans of the knowledge', () => {
  it('tell everyone on chemotherapy or a conjugate that lowers white cells to go at once for fever or chills', () => {
    const options = knowledge.options.filter((one) => one.class === 'chemotherapy').map(({ id }) => id);
    for (const id of [...options, 'trastuzumab-deruxtecan', 'sacituzumab-govitecan', 'datopotamab-deruxtecan']) {
      expect(signsOf(id)).withContext(id).toContain('fever');
      expect(signsOf(id)).withContext(id).toContain('chills');
    }
  });

  it('tell everyone on immunotherapy about immune side effects, and never to treat loose stools alone', () => {
    for (const id of ['pembrolizumab-chemotherapy', 'pembrolizumab', 'atezolizumab-nab-paclitaxel', 'dostarlimab']) {
      expect(plansOf(id)).withContext(id).toContain('immune');
      const diarrhoea = planOf(id).expected.find(({ plan }) => plan.id === 'diarrhoea');
      expect(diarrhoea?.plan.drugNotes.map(({ text }) => text.en).join())
        .withContext(id)
        .toContain('Call at once');
    }
  });

  it('say nothing beside it that would let somebody on immunotherapy wait or treat loose stools alone', () => {
    const immune = ['pembrolizumab', 'atezolizumab', 'dostarlimab', 'toripalimab'];
    const options = knowledge.options.filter(({ drugs }) => drugs.some(({ drugId }) => immune.includes(drugId)));
    expect(options.length).toBeGreaterThan(3);
    for (const { id } of options) {
      for (const view of ['patient', 'clinician'] as const) {
        const plan = planOf(id, view).expected.find((one) => one.plan.id === 'diarrhoea')?.plan;
        const told = [...(plan?.selfCare ?? []), ...(plan?.call ?? [])].map(({ text }) => text.en);
        expect(told).withContext(`${id}, ${view}`).toContain('Any loose stools: call at once');
        expect(told.filter((text) => /tablets for loose stools|4 or more|24 hours/.test(text)))
          .withContext(`${id}, ${view}`)
          .toEqual([]);
      }
    }
    const others = planOf('capecitabine').expected.find(({ plan }) => plan.id === 'diarrhoea');
    expect(others?.plan.call[0]?.text.en).toContain('4 or more');
  });

  it('tell everyone on a cancer medicine when to go at once, also where no plan belongs to it', () => {
    for (const id of ['tamoxifen', 'larotrectinib', 'repotrectinib', 'sacituzumab-tirumotecan']) {
      expect(signsOf(id))
        .withContext(id)
        .toEqual(
          jasmine.arrayContaining(['breathless', 'chest-pain', 'seizure', 'heavy-bleeding', 'swollen-limb', 'fever']),
        );
    }
  });

  it('tell nobody what comes of a medicine that they do not get, nor what cannot concern them', () => {
    const after = { sex: 'female', menopausalStatus: 'post' };
    expect(namesFor('imlunestrant', after)).not.toContain('vaginal-dryness');
    expect(namesFor('imlunestrant', { sex: 'female', menopausalStatus: 'pre' })).toContain('vaginal-dryness');
    expect(planOf('imlunestrant').withheld).toBeTrue();
    for (const id of ['gnrh-agonist-men', 'aromatase-inhibitor-ribociclib']) {
      expect(namesFor(id, { sex: 'male' }))
        .withContext(id)
        .toContain('hot-flushes');
      expect(namesFor(id, { sex: 'male' }))
        .withContext(id)
        .not.toContain('vaginal-dryness');
    }
  });

  it('tell people on a bone medicine to go at once for fever, a fit or spasms', () => {
    expect(signsOf('zoledronic-acid-bone')).toEqual(jasmine.arrayContaining(['fever', 'seizure', 'spasms']));
  });

  const expected: [string, string[]][] = [
    ['trastuzumab-deruxtecan', ['lungs', 'heart']],
    ['trastuzumab-emtansine', ['heart']],
    ['pertuzumab-trastuzumab-taxane', ['heart', 'infusion-reaction', 'neuropathy']],
    ['datopotamab-deruxtecan', ['mouth-sores', 'eyes', 'lungs']],
    ['exemestane-everolimus', ['mouth-sores', 'lungs', 'high-sugar']],
    ['aromatase-inhibitor-abemaciclib', ['diarrhoea', 'blood-clot', 'joint-muscle-pain']],
    ['aromatase-inhibitor-ribociclib', ['heart', 'fever-infection', 'liver']],
    ['fulvestrant-alpelisib', ['high-sugar', 'skin-rash']],
    ['fulvestrant-capivasertib', ['high-sugar', 'diarrhoea']],
    ['fulvestrant-palbociclib-inavolisib', ['high-sugar', 'mouth-sores']],
    ['capecitabine', ['hand-foot', 'diarrhoea', 'heart']],
    ['sacituzumab-govitecan', ['diarrhoea', 'fever-infection', 'nausea-vomiting']],
    ['tamoxifen', ['blood-clot', 'hot-flushes']],
    ['olaparib', ['fever-infection', 'lungs', 'blood-clot']],
    ['aromatase-inhibitor-palbociclib', ['fever-infection', 'lungs']],
    ['fulvestrant-ribociclib', ['lungs', 'heart']],
    ['denosumab-bone', ['bone-strengthening']],
    ['zoledronic-acid-bone', ['bone-strengthening']],
    ['palliative-radiotherapy-bone', ['after-bone-radiotherapy']],
  ];
  for (const [id, plans] of expected) {
    it(`${id}: a patient sees ${plans.join(', ')}`, () => {
      expect(plansOf(id)).toEqual(jasmine.arrayContaining(plans));
    });
  }

  it('give a clinician at least what a patient sees', () => {
    for (const { id } of knowledge.options) {
      expect(plansOf(id, 'clinician'))
        .withContext(id)
        .toEqual(jasmine.arrayContaining(plansOf(id)));
    }
  });

  it('leave the fever limit to the centre in both languages', () => {
    const fever = care.signs.find(({ id }) => id === 'fever');
    expect(fever?.text.en).toContain('{fever}');
    expect(fever?.text.es).toContain('{fever}');
    expect(fever?.checked).not.toBeNull();
  });
});
