import {
  choiceOf,
  contains,
  everything,
  intersect,
  isEmpty,
  isKnown,
  maskOf,
  namesOf,
  samePossible,
  union,
  type Possible,
} from '../logic/possible';
import { drugClasses, type Drug } from '../treatment/drug';
import type { Attribute } from './attribute';
import { attributeAt, attributeById, attributeIndex, findAttribute } from './catalogue/catalogue';
import { chooseObservation, observationsByAttribute, type Chosen } from './choose-observation';
import { ishAgainstCounts } from './constraints';
import type { FactBook } from './fact-book';
import { esr1Unsettled } from './esr1-samples';
import { her2LowSpecimen } from './her2-specimen';
import { compiledConstraints, impliedBy } from './legal';
import { metastasisSampled } from './metastasis-sampled';
import { creatinineClearance } from './history/creatinine-clearance';
import { historyOf } from './history/history';
import { readingsOf } from './history/readings';
import { regimensOf } from './history/regimens';
import { ishFromNumbers } from './ish-groups';
import { possibleFrom } from './observed-value';
import { parsePartialDate, type DayInterval } from './partial-date';
import { Picture } from './picture';
import type { PatientRecord, SiteSettings } from './record';

/** The picture of a day with where each value came from and what a person should see. */
export interface PictureAt {
  picture: Picture;
  chosen: ReadonlyMap<string, Chosen>;
  /** Values past their shelf life, as they were. */
  stale: ReadonlyMap<string, Possible>;
  /** Ids of constraints that the record breaks. */
  contradictions: string[];
  /** Stated facts (line, deNovo …) that therapies and dates contradict. */
  overruled: string[];
}

/**
 * Genes of the tumour in which a change that was found once stays (truncal), and for which plasma without it settles nothing:
 * too little tumour DNA looks the same, so tissue is asked for.
 */
const tissueGenes = ['pik3ca', 'akt1', 'pten'];
const wild: ReadonlySet<unknown> = new Set(['wildType', 'intact']);
const isWild = (chosen: Chosen | undefined) => wild.has(chosen?.observation.value);

const her2Attributes = ['her2Ihc', 'her2Staining', 'her2Ish', 'her2IshAssay', 'her2IshRatio', 'her2IshCopies'];

/**
 * What holds on a day. Newest observations win, stale ones lapse, history and arithmetic add what they know, and what is
 * implied is filled in. Throws RangeError where the day is no date.
 */
export function pictureAt(
  record: PatientRecord,
  day: string,
  site: SiteSettings,
  facts: FactBook,
  drugs: ReadonlyMap<string, Drug>,
): PictureAt {
  const today = parsePartialDate(day);
  if (!today) throw new RangeError(`"${day}" is no date`);
  const held: (Possible | undefined)[] = [];
  const chosen = chooseAll(record, today, site);
  const stale = new Map<string, Possible>();
  for (const [id, choice] of chosen) {
    const attribute = attributeById(id);
    const value = valueOf(attribute, choice);
    if (!value) continue;
    if (choice.stale) stale.set(id, value);
    else held[attributeIndex(id)] = value;
  }
  lapseEsr1(held, chosen, record, today, drugs, stale);
  if (esr1Unsettled(chosen.get('esr1'), record.specimens)) held[attributeIndex('esr1')] = undefined;
  for (const id of tissueGenes) {
    if (chosen.get(id)?.specimen?.kind === 'plasma' && isWild(chosen.get(id))) held[attributeIndex(id)] = undefined;
  }
  const overruled = addHistory(held, historyOf(record, today, drugs));
  if (metastasisSampled(record, today)) held[attributeIndex('metastasisSampled')] = choiceOf(['yes', 'no'], 'yes');
  const disagreeing = addArithmetic(held, chosen);
  if (site.region) held[attributeIndex('region')] ??= choiceOf(regionValues(), site.region);
  const contradictions = [...disagreeing, ...applyConstraints(held, facts)];
  return { picture: new Picture(facts, held), chosen, stale, contradictions, overruled };
}

/** What the chosen observation leaves; where one of the same day and sample says otherwise, both stay possible. */
function valueOf(attribute: Attribute, { observation, conflicting }: Chosen): Possible | null {
  const values = [observation, ...(conflicting ? [conflicting] : [])]
    .map((one) => possibleFrom(attribute, one.value))
    .filter((value) => typeof value !== 'string');
  const [first, second] = values;
  return first ? (second ? union(first, second) : first) : null;
}

const regionValues = () => (attributeById('region') as { values: readonly string[] }).values;

function chooseAll(record: PatientRecord, today: DayInterval, site: SiteSettings): Map<string, Chosen> {
  const observed = observationsByAttribute(record, today);
  const chosen = new Map<string, Chosen>();
  for (const [id, dated] of observed) {
    const attribute = findAttribute(id);
    const choice =
      attribute && attribute.origin !== 'derived' ? chooseObservation(dated, attribute, today, site) : null;
    if (choice) chosen.set(id, choice);
  }
  for (const id of tissueGenes) {
    const found = observed.get(id)?.find(({ observation: { value } }) => value !== null && !wild.has(value));
    const choice = isWild(chosen.get(id)) && found ? chooseObservation([found], attributeById(id), today, site) : null;
    if (choice) chosen.set(id, { ...choice, discordant: chosen.get(id)?.observation ?? null });
  }
  const low = her2LowSpecimen(record, today, {
    ihc: chosen.get('her2Ihc')?.observation.value,
    staining: chosen.get('her2Staining')?.observation.value,
  });
  if (low) {
    for (const id of her2Attributes) {
      const own = observed.get(id)?.filter(({ specimen }) => specimen?.id === low) ?? [];
      const choice = chooseObservation(own, attributeById(id), today, site);
      if (choice) chosen.set(id, { ...choice, discordant: chosen.get(id)?.observation ?? null });
      else chosen.delete(id);
    }
  }
  return chosen;
}

/** ESR1 wild type lapses when the cancer grows on endocrine therapy after the sample: resistance selects mutations. */
function lapseEsr1(
  held: (Possible | undefined)[],
  chosen: ReadonlyMap<string, Chosen>,
  record: PatientRecord,
  today: DayInterval,
  drugs: ReadonlyMap<string, Drug>,
  stale: Map<string, Possible>,
): void {
  const esr1 = chosen.get('esr1');
  const index = attributeIndex('esr1');
  const value = held[index];
  if (esr1?.observation.value !== 'wildType' || !value) return;
  const sampled = parsePartialDate(esr1.observation.on ?? esr1.specimen?.on ?? '');
  // A sample without a date may have been taken before.
  const readings = readingsOf(record, today, drugs);
  const regimens = readings.flatMap((reading) => regimensOf(reading.record, today, drugs, reading.reason));
  // A history that leaves too much open to be read may hold such growth.
  const unread = readings.length === 0;
  const grew =
    unread ||
    regimens.some(
      ({ kinds, progressed, end }) =>
        kinds.has('endocrine') && progressed !== false && (!sampled || !end || end.first > sampled.last + 31),
    );
  if (!grew) return;
  stale.set('esr1', value);
  held[index] = undefined;
}

/** What history knows overrules what was stated; where history leaves several values, a stated one narrows them. */
function addHistory(held: (Possible | undefined)[], history: ReadonlyMap<string, Possible>): string[] {
  const overruled: string[] = [];
  for (const [id, computed] of history) {
    const index = attributeIndex(id);
    const stated = held[index];
    const both = stated ? intersect(stated, computed) : computed;
    if (isEmpty(both)) overruled.push(id);
    held[index] = isEmpty(both) ? computed : both;
  }
  return overruled;
}

/** Adds what arithmetic knows; returns the ids of contradictions that it finds. */
function addArithmetic(held: (Possible | undefined)[], chosen: ReadonlyMap<string, Chosen>): string[] {
  const at = (id: string) => held[attributeIndex(id)] ?? everything(attributeById(id));
  const crCl = attributeIndex('crCl');
  held[crCl] ??= creatinineClearance(at('age'), at('weight'), at('creatinine'), at('sex')) ?? undefined;
  const doxorubicin = at('doxorubicinDose');
  const epirubicin = at('epirubicinDose');
  if (isKnown(doxorubicin) && isKnown(epirubicin) && doxorubicin.kind === 'number' && epirubicin.kind === 'number') {
    // Epirubicin counts half: cardiotoxicity equivalence as agreed in the attribute catalogue (a site may be stricter).
    const total = (doxorubicin.spans[0]?.lo ?? 0) + 0.5 * (epirubicin.spans[0]?.lo ?? 0);
    held[attributeIndex('doxorubicinEquivalent')] = { kind: 'number', spans: [{ lo: total, hi: total }] };
  } else {
    noAnthracycline(held);
  }
  return addIsh(held, chosen) ? [] : [ishAgainstCounts];
}

/** Without any anthracycline, given or running, the lifetime dose is nil. */
function noAnthracycline(held: (Possible | undefined)[]): void {
  const prior = held[attributeIndex('prior.anthracycline')];
  const current = held[attributeIndex('currentClasses')];
  const runs = current?.kind !== 'set' || (current.may & maskOf(drugClasses, ['anthracycline'])) !== 0;
  if (prior?.kind === 'choice' && prior.mask === 1 && !runs) {
    const index = attributeIndex('doxorubicinEquivalent');
    held[index] ??= { kind: 'number', spans: [{ lo: 0, hi: 0 }] };
  }
}

const maskOfChoice = (value: Possible) => (value.kind === 'choice' ? value.mask : 0);

/** Reads ISH from its counts where no result is stated; false where a stated result and the counts say otherwise. */
function addIsh(held: (Possible | undefined)[], chosen: ReadonlyMap<string, Chosen>): boolean {
  const index = attributeIndex('her2Ish');
  const values = (attributeAt(index) as { values: readonly string[] }).values;
  const ihcAttribute = attributeById('her2Ihc');
  const ihcValue = held[attributeIndex('her2Ihc')];
  const ihcNames = namesOf(
    ihcAttribute.kind === 'choice' ? ihcAttribute.values : [],
    maskOfChoice(ihcValue ?? everything(ihcAttribute)),
  );
  const ihc = ihcNames.length === 1 ? (ihcNames[0] ?? null) : null;
  const number = (id: string) => {
    const value = chosen.get(id)?.observation.value;
    return typeof value === 'number' ? value : null;
  };
  const assay = chosen.get('her2IshAssay')?.observation.value === 'single' ? 'single' : 'dual';
  const counted = ishFromNumbers(assay, number('her2IshRatio'), number('her2IshCopies'), ihc);
  const result = counted && choiceOf(values, counted);
  const notDone = choiceOf(values, 'notDone');
  const stated = held[index];
  if (stated && !samePossible(stated, notDone)) return result === null || contains(stated, result);
  // "Not done" where IHC is or may be 2+ is a test to order, not a result. ISH is a reflex after IHC 2+ only: where none is
  // reported beside 0, 1+ or 3+, it was not done. What was counted was done, whatever else is said.
  held[index] = result ?? (ihcNames.includes('2+') ? undefined : notDone);
  return true;
}

/** Fills in what is implied; returns the constraints that known values break. */
function applyConstraints(held: (Possible | undefined)[], facts: FactBook): string[] {
  const broken: string[] = [];
  let picture = new Picture(facts, held);
  for (const constraint of compiledConstraints) {
    if (constraint.when(picture) !== 'true') continue;
    const found = constraint.then(picture);
    if (found === 'false' && !broken.includes(constraint.id)) broken.push(constraint.id);
    if (found !== 'unknown') continue;
    held[constraint.implies] = impliedBy(constraint, picture);
    picture = new Picture(facts, held);
  }
  return broken;
}
