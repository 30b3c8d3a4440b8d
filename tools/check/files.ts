import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeManifest } from '../../src/domain/consultation/knowledge';
import type { Disagreement } from '../../src/domain/evidence/disagreement';
import type { SideEffect } from '../../src/domain/evidence/side-effect';
import type { Source } from '../../src/domain/evidence/source';
import type { Trial } from '../../src/domain/evidence/trial';
import type { Concern } from '../../src/domain/preference/concern';
import type { SamplePatient } from '../../src/domain/patient/sample';
import type { KnowledgeVersion } from '../../src/domain/library/knowledge-version';
import type { AssessedCriterion } from '../../src/domain/library/self-assessment';
import type { SourceClaim } from '../../src/domain/library/source-document';
import type { EverydayWords, FirstCycleCall } from '../../src/domain/navigation/first-cycle-call';
import type { CarePlan, UrgentSign } from '../../src/domain/side-effects/care-plan';
import type { EmeticClass } from '../../src/domain/side-effects/emetic-risk';
import type { PlanGrade } from '../../src/domain/side-effects/grades';
import type { PreventionStep } from '../../src/domain/side-effects/prevention';
import type { Drug } from '../../src/domain/treatment/drug';
import type { DrugDose } from '../../src/domain/treatment/drug-dose';
import type { FactDefinition } from '../../src/domain/treatment/fact-definition';
import type { Ingredient } from '../../src/domain/treatment/interactions/ingredient';
import type { InteractionClass } from '../../src/domain/treatment/interactions/interaction-class';
import type { TreatmentOption } from '../../src/domain/treatment/option';
import type { SharedHold } from '../../src/domain/treatment/shared-holds';
import type { OptionSchedule, TreatmentSchedule } from '../../src/domain/treatment/schedule';
import type { Rule } from '../../src/domain/treatment/rule';
import type { SchemaName } from '../schema/generate';
import { readWords, type WordList } from './word-lists';
import type { EvidenceCareList } from './evidence-care-list';
import type { EvidenceOptionList, EvidenceRowList, EvidenceRuleList } from './evidence-lists';

/** One knowledge file as it stands. */
export interface KnowledgeFile {
  /** Path below src/knowledge. */
  path: string;
  schema: SchemaName;
  /** The file is a list of items. */
  list: boolean;
  content: unknown;
}

/** All knowledge by kind, each item with the file it stands in. */
export interface Shelf {
  files: KnowledgeFile[];
  options: Located<TreatmentOption>[];
  sharedHolds: Located<SharedHold>[];
  rules: Located<Rule>[];
  facts: Located<FactDefinition>[];
  drugs: Located<Drug>[];
  doses: Located<DrugDose>[];
  interactions: Located<InteractionClass>[];
  ingredients: Located<Ingredient>[];
  trials: Located<Trial>[];
  sideEffects: Located<SideEffect>[];
  carePlans: Located<CarePlan>[];
  urgentSigns: Located<UrgentSign>[];
  firstCycleCalls: Located<FirstCycleCall>[];
  everydayWords: Located<EverydayWords>[];
  planGrades: Located<PlanGrade>[];
  preventionSteps: Located<PreventionStep>[];
  emeticClasses: Located<EmeticClass>[];
  sources: Located<Source>[];
  disagreements: Located<Disagreement>[];
  treatmentSchedules: Located<TreatmentSchedule>[];
  optionSchedules: Located<OptionSchedule>[];
  concerns: Located<Concern>[];
  samples: Located<SamplePatient>[];
  claims: Located<SourceClaim>[];
  versions: Located<KnowledgeVersion>[];
  criteria: Located<AssessedCriterion>[];
  evidenceRules: Located<EvidenceRuleList>[];
  evidenceOptions: Located<EvidenceOptionList>[];
  evidenceCare: Located<EvidenceCareList>[];
  evidenceRows: Located<EvidenceRowList>[];
  manifest: KnowledgeManifest;
  /** The interface's words, by file. */
  words: WordList[];
}

export interface Located<Item> {
  path: string;
  item: Item;
}

const root = join(__dirname, '..', '..', 'src', 'knowledge');

const folders: readonly { folder: string; schema: SchemaName; list: boolean }[] = [
  { folder: 'options', schema: 'option', list: false },
  { folder: 'rules', schema: 'rule', list: true },
  { folder: 'facts', schema: 'fact', list: true },
  { folder: 'drugs', schema: 'drug', list: false },
  { folder: 'doses', schema: 'dose', list: false },
  { folder: 'interactions', schema: 'interaction', list: false },
  { folder: 'ingredients', schema: 'ingredient', list: true },
  { folder: 'trials', schema: 'trial', list: false },
  { folder: 'side-effects', schema: 'side-effect', list: true },
  { folder: 'care/plans', schema: 'care-plan', list: false },
  { folder: 'care/prevention', schema: 'prevention-step', list: true },
  { folder: 'sources', schema: 'source', list: true },
  { folder: 'disagreements', schema: 'disagreement', list: true },
  { folder: 'samples', schema: 'sample', list: false },
  { folder: 'source-document', schema: 'source-claim', list: true },
  { folder: 'changes', schema: 'knowledge-version', list: false },
  { folder: 'self-assessment', schema: 'assessed-criterion', list: true },
];

/** The files that stand by themselves. */
const single: readonly { path: string; schema: SchemaName; list: boolean }[] = [
  { path: 'about-sources.json', schema: 'source', list: true },
  { path: 'care/everyday-words.json', schema: 'everyday-words', list: true },
  { path: 'care/first-cycle-calls.json', schema: 'first-cycle-call', list: true },
  { path: 'care/signs.json', schema: 'urgent-sign', list: true },
  { path: 'care/grades.json', schema: 'plan-grade', list: true },
  { path: 'care/emetic.json', schema: 'emetic-class', list: true },
  { path: 'care/sources.json', schema: 'source', list: true },
  { path: 'concerns.json', schema: 'concern', list: true },
  { path: 'shared-holds.json', schema: 'shared-hold', list: true },
  { path: 'schedules/options.json', schema: 'option-schedule', list: true },
  { path: 'schedules/treatments.json', schema: 'treatment-schedule', list: true },
  { path: 'evidence-rules.json', schema: 'evidence-rules', list: false },
  { path: 'evidence-options.json', schema: 'evidence-options', list: false },
  { path: 'evidence-care.json', schema: 'evidence-care', list: false },
  { path: 'evidence-rows.json', schema: 'evidence-rows', list: false },
];

/** The file of this path below src/knowledge, in its kind; null where knowledge keeps nothing there. Of what `read` throws. */
export function knowledgeFile(path: string, read: () => unknown): KnowledgeFile | null {
  const kind = folders.find(
    ({ folder }) => /^[^/]+$/.test(path.slice(folder.length + 1)) && path.startsWith(`${folder}/`),
  );
  return kind ? { path, schema: kind.schema, list: kind.list, content: read() } : null;
}

/** Reads every knowledge file; a file that is not JSON throws with its path. */
export function readShelf(): Shelf {
  const files = folders.flatMap(({ folder, schema, list }) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name): KnowledgeFile => ({ path: `${folder}/${name}`, schema, list, content: parse(`${folder}/${name}`) })),
  );
  const others = single
    .filter(({ path }) => existsSync(join(root, path)))
    .map(({ path, schema, list }): KnowledgeFile => ({ path, schema, list, content: parse(path) }));
  return shelfOf([...files, ...others]);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readManifest(): KnowledgeManifest {
  return parse('manifest.json') as KnowledgeManifest;
}

/** Sorts files into kinds; the schema check has to hold before the items are trusted. */
export function shelfOf(files: KnowledgeFile[], manifest = readManifest(), words = readWords()): Shelf {
  const items = <Item>(schema: SchemaName): Located<Item>[] =>
    files
      .filter((file) => file.schema === schema)
      .flatMap((file) =>
        (file.list ? (file.content as Item[]) : [file.content as Item]).map((item) => ({ path: file.path, item })),
      );
  return {
    files,
    options: items('option'),
    sharedHolds: items('shared-hold'),
    rules: items('rule'),
    facts: items('fact'),
    drugs: items('drug'),
    doses: items('dose'),
    interactions: items('interaction'),
    ingredients: items('ingredient'),
    trials: items('trial'),
    sideEffects: items('side-effect'),
    carePlans: items('care-plan'),
    urgentSigns: items('urgent-sign'),
    firstCycleCalls: items('first-cycle-call'),
    everydayWords: items('everyday-words'),
    planGrades: items('plan-grade'),
    preventionSteps: items('prevention-step'),
    emeticClasses: items('emetic-class'),
    sources: items('source'),
    disagreements: items('disagreement'),
    treatmentSchedules: items('treatment-schedule'),
    optionSchedules: items('option-schedule'),
    concerns: items('concern'),
    samples: items('sample'),
    claims: items('source-claim'),
    versions: items('knowledge-version'),
    criteria: items('assessed-criterion'),
    evidenceRules: items('evidence-rules'),
    evidenceOptions: items('evidence-options'),
    evidenceCare: items('evidence-care'),
    evidenceRows: items('evidence-rows'),
    manifest,
    words,
  };
}
