// For specs only.
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import type { Decision } from '../../../domain/decision/decision';
import { clinicianNote } from '../../../domain/documents/clinician-note';
import { fitted } from '../../../domain/documents/fitted';
import { patientSheet } from '../../../domain/documents/patient-sheet';
import { shortNote } from '../../../domain/documents/short-note';
import { codeTable } from '../../../domain/fhir/codes/table';
import { decisionBundle } from '../../../domain/fhir/export/decision-bundle';
import { aRecord } from '../../../domain/patient/testing/a-record';
import type { PatientRecord } from '../../../domain/patient/record';
import type { Topic } from '../../../domain/preference/topic';
import attributes from '../../../i18n/attributes.en.json';
import care from '../../../i18n/care.en.json';
import compare from '../../../i18n/compare.en.json';
import shell from '../../../i18n/en.json';
import parts from '../../../i18n/parts.en.json';
import patient from '../../../i18n/patient.en.json';
import plan from '../../../i18n/plan.en.json';
import { caseFeature } from '../../store/case/case.feature';
import { casesPageActions } from '../../store/case/cases-page-actions';
import { clockActions } from '../../store/clock/clock-actions';
import { KnowledgeLibrary } from '../../store/knowledge';
import { talkActions } from '../../store/talk/talk-actions';
import { provideSpecStore } from '../../store/testing';
import { Words } from '../../words/words';
import { provideWords } from '../../words/words.providers';
import { PlanCase } from './plan-case';
import { Writers } from '../../documents/writers';
import { plainText, written } from '../../documents/written-document';

const day = '2026-11-23';

/** Addresses that differ, and are the same each time. */
function counting(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

/** The page's case over the whole knowledge, with topics that the person has opened. */
export async function planCase(opened: readonly Topic[], first: PatientRecord = aRecord({ metastatic: 'yes' })) {
  TestBed.configureTestingModule({ providers: [provideWords(), provideSpecStore(), PlanCase, Writers] });
  for (const words of [shell, attributes, care, compare, parts, patient, plan]) {
    TestBed.inject(TranslocoService).setTranslation(words, 'en');
  }
  const store = TestBed.inject(Store);
  store.dispatch(clockActions.dayBegan({ day }));
  const open = (record: PatientRecord) => {
    store.dispatch(casesPageActions.sampleOpened({ id: 'one', record }));
  };
  open(first);
  const held = store.selectSignal(caseFeature.selectRecord);
  for (const topic of opened) store.dispatch(talkActions.topicAnswered({ topic, answer: 'yes', day }));
  const library = TestBed.inject(KnowledgeLibrary);
  const [knowledge, evidence] = await Promise.all([library.load(), library.loadEvidence(), library.loadCare()]);
  const writers = TestBed.inject(Writers);
  const plans = TestBed.inject(PlanCase);

  const decisionFor = (id: string): Decision => {
    const pinned = plans.pinned([id]);
    if (!pinned) throw new Error('no knowledge');
    return {
      id: 'd1',
      on: day,
      discussed: [id],
      declined: [],
      choice: { kind: 'option', optionId: id },
      why: '',
      wouldChange: '',
      present: ['patient', 'oncologist'],
      nextReview: null,
      pinned,
    };
  };

  /** Everything that leaves the screen, as text. */
  const documentsOf = (id: string, part: Partial<Decision> = {}) => {
    const decision = { ...decisionFor(id), ...part };
    const [person, chart] = [writers.of('en', 'together'), writers.of('en', 'clinician')];
    const sheetCase = plans.sheetCase(decision, person);
    const noteCase = plans.noteCase(decision, chart, TestBed.inject(Words));
    const record = held();
    if (!sheetCase || !noteCase || !record) throw new Error('no documents');
    const sheet = plainText(written(patientSheet(sheetCase), person.phrases));
    const note = plainText(written(clinicianNote(noteCase), chart.phrases));
    const lines = shortNote(noteCase).map(({ said, ...line }) => ({ text: chart.phrases.sentences(said), ...line }));
    const { text: short } = fitted(lines, 1500, 'more');
    const { bundle, wordsOnly, leftOut } = decisionBundle({
      note: noteCase,
      record,
      consultation: noteCase.consultation,
      drugs: knowledge.drugs,
      codes: codeTable,
      written: `${day}T10:00:00Z`,
      newId: counting(),
      say: (phrase) => chart.phrases.of(phrase),
      cite: (sourceId) => plans.cite(sourceId),
      struck: (optionId) => plans.struck(optionId),
      documents: [],
    });
    return { sheet, note, short, bundle: JSON.stringify(bundle), wordsOnly, leftOut };
  };
  return { knowledge, evidence, library, plans, open, documentsOf };
}
