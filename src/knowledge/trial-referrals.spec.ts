import fc from 'fast-check';
import { consult } from '../domain/consultation/consult';
import type { DecisionDocument } from '../domain/documents/document';
import type { Phrase } from '../domain/documents/phrase';
import { isUnknown } from '../domain/logic/possible';
import { clinicalTrialsAddress, ctisFields, searchGroups, searchTerms } from '../domain/navigation/registry-search';
import { classesGiven, trialParts } from '../domain/navigation/trial-criteria';
import { trialReferral } from '../domain/navigation/trial-referral';
import { attributeById } from '../domain/patient/catalogue/catalogue';
import type { PatientRecord } from '../domain/patient/record';
import { stillAsked } from '../domain/patient/still-asked';
import { aRecord, aSpecimen, aTherapy } from '../domain/patient/testing/a-record';
import { patients } from '../domain/patient/testing/arbitrary-patient';
import { knowledge } from './knowledge';
import { samples } from './samples';

const today = '2026-11-23';

function referralOf(record: PatientRecord, label: string | null = null) {
  const consultation = consult(record, { region: null }, today, knowledge);
  const { drugs, manifest } = knowledge;
  return { consultation, document: trialReferral({ record, consultation, drugs, label, manifest, today }) };
}

/** Attributes that the lists of the document are about: those to be found out have a box, what is known a dot. */
function attributesIn(document: DecisionDocument, marks: 'box' | 'dot'): Set<string> {
  const within = (phrase: Phrase): string[] => {
    if (phrase.is === 'attribute') return [phrase.attribute];
    return phrase.is === 'words'
      ? Object.values(phrase.filled ?? {}).flatMap((one) => (typeof one === 'object' ? within(one) : []))
      : [];
  };
  return new Set(
    document.blocks.flatMap((block) =>
      block.kind === 'list' && block.marks === marks ? block.items.flat().flatMap(within) : [],
    ),
  );
}

describe('a trial referral', () => {
  it('asks about everything that is not known, and tells nothing of it', () => {
    fc.assert(
      fc.property(patients(knowledge.drugs), (record) => {
        const { consultation, document } = referralOf(record);
        const { picture } = consultation;
        const [asked, told] = [attributesIn(document, 'box'), attributesIn(document, 'dot')];
        for (const id of Object.values(trialParts).flat()) {
          const declared = attributeById(id);
          if (!stillAsked(declared, (one) => picture.value(one))) continue;
          const unknown = isUnknown(picture.value(id), declared);
          expect(told.has(id)).withContext(`${id} told`).toBe(!unknown);
          if (unknown) expect(asked.has(id)).withContext(`${id} asked`).toBeTrue();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('calls no class of medicines "not given" that may have been', () => {
    const silent = referralOf(aRecord({ metastatic: 'yes' }));
    expect(classesGiven(silent.consultation, []).never).toEqual([]);
    expect(JSON.stringify(silent.document)).not.toContain('trial.given.never');
    expect(JSON.stringify(silent.document)).toContain('trial.open.history');
    const regimen = aTherapy(['letrozole', 'ribociclib'], { start: '2024', end: null });
    const { document } = referralOf(aRecord({ metastatic: 'yes' }, { therapies: [regimen] }));
    const classes = (key: string) =>
      document.blocks
        .flatMap((block) => (block.kind === 'paragraph' ? block.said : block.kind === 'list' ? block.items.flat() : []))
        .filter((phrase) => phrase.is === 'words' && phrase.key === key)
        .map((phrase) => JSON.stringify(phrase))
        .join();
    // Whether it runs on or has ended: it was given.
    expect(classes('trial.given.had')).toContain('drugClass.cdk46');
    expect(classes('trial.given.had')).toContain('drugClass.aromataseInhibitor');
    expect(classes('trial.given.never')).toContain('drugClass.parp');
    expect(classes('trial.given.never') + classes('trial.open.classes')).not.toContain('drugClass.cdk46');
  });

  it('holds no label and nothing that anybody typed, and no age', () => {
    const typed = 'Zyxw';
    const record = aRecord(
      { metastatic: 'yes', age: 61, esr1: null },
      {
        label: typed,
        specimens: [aSpecimen('s', { place: typed, on: '2026-10-12' })],
        therapies: [aTherapy([typed, 'letrozole'], { start: '2024-03', end: null })],
        medicines: [{ name: typed, drugId: null }],
        observations: [
          { attribute: 'esr1', value: 'mutated', specimen: 's', detail: typed },
          { attribute: 'erPercent', value: 90, specimen: 's' },
        ],
      },
    );
    const said = JSON.stringify(referralOf(record).document);
    expect(said).toContain('trial.sample.metastasis');
    expect(said).toContain('trial.given.notHeld');
    expect(said).not.toContain(typed);
    expect(said).not.toContain('61');
    expect(said).toContain('"from":60,"to":69');
    // It stands there only where somebody wants it.
    expect(JSON.stringify(referralOf(record, typed).document)).toContain(typed);
  });

  it('tells how long ago it was known what is too old to count', () => {
    const { document } = referralOf(
      aRecord({ metastatic: 'yes' }, { observations: [{ attribute: 'ecog', value: '1', on: '2026-01-10' }] }),
    );
    expect(JSON.stringify(document)).toContain('trial.open.aged');
    expect(attributesIn(document, 'dot').has('ecog')).toBeFalse();
  });
});

describe('the search of a registry', () => {
  const groupsOf = (record: PatientRecord) => searchGroups(referralOf(record).consultation.picture);
  const ofSample = (id: string) => {
    const found = samples.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return groupsOf(found.record);
  };

  it('joins what may stand for the same with "or", and the rest with "and"', () => {
    expect(searchTerms(ofSample('hr-after-cdk46'))).toBe(
      '("hormone receptor positive" OR "HR-positive" OR "ER-positive") AND ("HER2-negative" OR "HER2-low") AND ESR1',
    );
    expect(ofSample('her2-second-line-brain').map(({ id }) => id)).toContain('brain');
    expect(ofSample('tnbc-pdl1').map(({ id }) => id)).toContain('triple');
    expect(searchTerms([])).toBe('');
  });

  it('is a search for the disease alone where nothing of the tumour is known', () => {
    const nothing = groupsOf(aRecord({ metastatic: 'yes' }));
    expect(nothing).toEqual([]);
    expect(clinicalTrialsAddress(nothing)).toBe(
      'https://clinicaltrials.gov/search?cond=metastatic%20breast%20cancer&aggFilters=status:rec',
    );
    expect(ctisFields(nothing)).toEqual({ all: 'metastatic breast cancer', any: '' });
  });

  it('holds nothing but the disease and its markers, whoever it is for', () => {
    const allowed =
      /^(?:hormone receptor positive|HR-positive|ER-positive|triple negative|HER2-(?:positive|negative|low|ultralow)|HER2 mutation|ESR1|PIK3CA|AKT1|PTEN|BRCA|PALB2|MSI-high|brain metastases)$/;
    fc.assert(
      fc.property(patients(knowledge.drugs), (record) => {
        const groups = groupsOf(record);
        expect(groups.flatMap(({ terms }) => terms).filter((term) => !allowed.test(term))).toEqual([]);
        const address = new URL(clinicalTrialsAddress(groups));
        expect(address.origin).toBe('https://clinicaltrials.gov');
        expect(address.searchParams.get('term') ?? '').toBe(searchTerms(groups));
        expect([...address.searchParams.keys()].filter((key) => !['cond', 'term', 'aggFilters'].includes(key))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });
});
