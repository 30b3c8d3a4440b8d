import { attributeIndex } from '../patient/catalogue/catalogue';
import { namesOf } from '../logic/possible';
import type { Kleene } from '../logic/kleene';
import type { Picture } from '../patient/picture';
import { pictureAt, type PictureAt } from '../patient/picture-at';
import { emptyRecord, type PatientRecord, type SiteSettings } from '../patient/record';
import type { InteractionBook } from '../treatment/interactions/interactions';
import { Answers } from './answers';
import { besideMedicines } from './beside-medicines';
import { classFindings } from './class-findings';
import { compareOptions } from './compare-options';
import { compileKnowledge, compiling, type CompiledKnowledge } from './compiled-knowledge';
import type { Consultation, FactFinding } from './consultation';
import type { Knowledge } from './knowledge';
import { missingFacts } from './missing';
import { assess } from './option-finding';
import { guidance } from './order';
import { TracedCase } from './traced';
import { warningsOf } from './warnings';
import { withMedicines } from './with-medicines';
import { WhatIf } from './what-would-change';

/**
 * Everything that Tandem can say of a person on a day: the one value that every screen, document and tool reads. Pure: the
 * same arguments give the same consultation.
 * @param day ISO date "2026-11-23". Throws RangeError for anything else.
 * @param book what the other medicines are looked up in; null: they are not looked at, and hold nothing.
 */
export function consult(
  record: PatientRecord,
  site: SiteSettings,
  day: string,
  knowledge: Knowledge,
  book: InteractionBook | null = null,
): Consultation {
  const compiled = compileKnowledge(knowledge);
  const found = consultAt(record, pictureAt(record, day, site, compiled.facts, compiled.drugs), day, compiled);
  if (!book) return found;
  const options = found.options.map(({ option }) => option);
  return withMedicines(found, besideMedicines(record, options, book, found.picture));
}

/** Somebody of whom a little of everything is known: reads as much of the engine as most people do. */
const somebody: PatientRecord = {
  ...emptyRecord,
  observations: [
    { attribute: 'metastatic', value: 'yes', on: '1999-06' },
    { attribute: 'erPercent', value: 90, on: '1999-06' },
    { attribute: 'her2Ihc', value: '1+', on: '1999-06' },
    { attribute: 'sites', value: ['bone'], on: '1999-06' },
  ],
  therapies: [
    { id: 'early', setting: 'adjuvant', drugs: ['tamoxifen'], start: '1995', end: '1997', stopReason: 'completed' },
    { id: 'first', setting: 'metastatic', drugs: ['letrozole', 'ribociclib'], start: '1999-06', end: null },
  ],
  events: { surgery: '1995', metastaticDiagnosis: '1999-06' },
};

/**
 * Gets a knowledge ready in small steps, so that the first consultation on a slow device does not block its page: compiles
 * it, and assesses somebody with it, a few options at a time, so that what the first consultation runs has run before.
 */
export function* preparing(knowledge: Knowledge): Generator<undefined, void> {
  const compiled = yield* compiling(knowledge);
  yield;
  const { picture } = pictureAt(somebody, '2000-01-01', { region: null }, compiled.facts, compiled.drugs);
  const answers = new Answers(picture, compiled.conditions);
  const whatIf = new WhatIf(picture, answers, compiled);
  yield;
  const guide = guidance(compiled, picture);
  for (const [place, option] of compiled.options.entries()) {
    if (place % 6 === 0) yield;
    assess(option, picture, answers, compiled, guide, whatIf);
  }
}

/** The consultation for a picture that is already at hand, as a proof or a cohort has it. */
export function consultAt(
  record: PatientRecord,
  at: PictureAt,
  day: string,
  compiled: CompiledKnowledge,
): Consultation {
  const { picture } = at;
  const metastatic = yes(picture, 'metastatic');
  const options = metastatic === 'false' ? [] : compiled.options;
  const guide = guidance(compiled, picture);
  const answers = new Answers(picture, compiled.conditions);
  const whatIf = new WhatIf(picture, answers, compiled);
  const assessed = options.map((option) => assess(option, picture, answers, compiled, guide, whatIf));
  const findings = assessed.map(({ finding }) => finding).sort(compareOptions);
  return {
    day,
    knowledgeVersion: compiled.knowledge.manifest.version,
    metastatic,
    picture,
    sources: at.chosen,
    facts: factFindings(picture, compiled),
    classes: classFindings(findings),
    options: findings,
    missing: missingFacts(assessed, picture, answers, compiled),
    tests: compiled.rules
      .filter(({ rule, verdict }) => rule.phase === 'test' && verdict(picture) === 'true')
      .map(({ rule }) => ({ rule, attributes: rule.tests })),
    warnings: warningsOf(record, at, day, compiled),
  };
}

function yes(picture: Picture, id: string): Kleene {
  const value = picture.at(attributeIndex(id));
  if (value.kind !== 'choice' || value.mask === 3) return 'unknown';
  return namesOf(['yes', 'no'], value.mask).includes('yes') ? 'true' : 'false';
}

function factFindings(picture: Picture, compiled: CompiledKnowledge): FactFinding[] {
  return compiled.facts.definitions.map((definition) => ({
    attribute: definition.id,
    value: picture.at(attributeIndex(definition.id)),
    cases: definition.cases.map(({ value, when }) => new TracedCase(value, when, picture)),
    text: definition.text,
    body: definition.body,
    sourceId: definition.sourceId,
    checked: definition.checked,
  }));
}
