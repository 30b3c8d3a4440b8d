import type { Decision, DecisionDraft } from '../decision/decision';
import type { Answered } from '../preference/talk-answer';
import { topics } from '../preference/topic';
import type { Observation, PatientRecord } from '../patient/record';
import type { KeptCase } from './kept-case';

/** Which of two copies a value is taken from. */
export type Side = 'mine' | 'theirs';

/** The same thing said in two ways. Values are plain, as they stand in the two copies. */
export interface Conflict {
  /** Names the thing: "observation erPercent 2026-03 sample-1", "therapy line-2", "event surgery". */
  key: string;
  kind:
    | 'observation'
    | 'specimen'
    | 'therapy'
    | 'event'
    | 'medicines'
    | 'label'
    | 'topic'
    | 'said'
    | 'decision'
    | 'lastDecision'
    | 'decisionDraft';
  /** Attribute, therapy, specimen, event, topic or decision that it is about; empty where the kind says all. */
  about: string;
  mine: unknown;
  theirs: unknown;
}

/** One case of two copies: what stands in one alone is taken from it, what differs is chosen. */
export interface MergedCase {
  merged: KeptCase;
  conflicts: readonly Conflict[];
}

/** The words of a value, keys in order, so that copies written by two programs are equal. */
const wordsOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a.localeCompare(b)))
      : one,
  );

const same = (a: unknown, b: unknown) => wordsOf(a) === wordsOf(b);

/** Chooses, and notes what there was to choose. */
class Chooser {
  readonly conflicts: Conflict[] = [];

  constructor(private readonly chosen: Readonly<Record<string, Side>>) {}

  pick<Value>(kind: Conflict['kind'], about: string, mine: Value, theirs: Value, key = `${kind} ${about}`): Value {
    if (same(mine, theirs)) return mine;
    this.conflicts.push({ key, kind, about, mine, theirs });
    return this.chosen[key] === 'theirs' ? theirs : mine;
  }
}

const occasion = ({ attribute, on, specimen }: Observation) => [attribute, on ?? '', specimen ?? ''].join(' ').trim();

/** The observations of each occasion, in the order in which they were made. */
function byOccasion(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) groups.set(occasion(one), [...(groups.get(occasion(one)) ?? []), one]);
  return groups;
}

/** Whether one list is the beginning of the other: then the longer one is the same told further. */
function goesOn(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((one, place) => same(one, longer[place]));
}

function mergedObservations(mine: readonly Observation[], theirs: readonly Observation[], choose: Chooser) {
  const [own, other] = [byOccasion(mine), byOccasion(theirs)];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((key) => {
    const [a = [], b = []] = [own.get(key), other.get(key)];
    if (goesOn(a, b)) return a.length >= b.length ? a : b;
    const last = choose.pick('observation', a[0]?.attribute ?? '', a.at(-1), b.at(-1), `observation ${key}`);
    // What is not chosen stays in the record, before what holds.
    const said = [...a, ...b.filter((one) => !a.some((two) => same(one, two)))];
    return last ? [...said.filter((one) => !same(one, last)), last] : said;
  });
}

function mergedById<Item extends { id: string }>(
  kind: 'specimen' | 'therapy' | 'decision',
  mine: readonly Item[],
  theirs: readonly Item[],
  choose: Chooser,
): Item[] {
  const other = new Map(theirs.map((one) => [one.id, one]));
  return [
    ...mine.map((one) => choose.pick(kind, one.id, one, other.get(one.id) ?? one)),
    ...theirs.filter(({ id }) => mine.every((one) => one.id !== id)),
  ];
}

function mergedRecord(mine: PatientRecord, theirs: PatientRecord, choose: Chooser): PatientRecord {
  const events = { ...theirs.events, ...mine.events };
  for (const event of Object.keys(events) as (keyof typeof events)[]) {
    const [own, other] = [mine.events[event], theirs.events[event]];
    if (own !== undefined && other !== undefined) events[event] = choose.pick('event', event, own, other);
  }
  return {
    label: choose.pick('label', '', mine.label, theirs.label),
    observations: mergedObservations(mine.observations, theirs.observations, choose),
    specimens: mergedById('specimen', mine.specimens, theirs.specimens, choose),
    therapies:
      mine.therapies && theirs.therapies
        ? mergedById('therapy', mine.therapies, theirs.therapies, choose)
        : (mine.therapies ?? theirs.therapies),
    events,
    medicines:
      mine.medicines && theirs.medicines
        ? choose.pick('medicines', '', mine.medicines, theirs.medicines)
        : (mine.medicines ?? theirs.medicines),
  };
}

/** The later answer holds; two of one day are asked about. An answer that was taken back in one copy is kept by the other. */
function mergedAnswer(topic: string, mine: Answered | null, theirs: Answered | null, choose: Chooser): Answered | null {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.day !== theirs.day) return mine.day > theirs.day ? mine : theirs;
  return choose.pick('topic', topic, mine, theirs);
}

/** By day; which of two that were taken on the last day holds is asked about, because a day has no hours. */
function mergedDecisions(mine: readonly Decision[], theirs: readonly Decision[], choose: Chooser): Decision[] {
  const all = mergedById('decision', mine, theirs, choose).sort((a, b) => a.on.localeCompare(b.on));
  const [own, other] = [mine.at(-1), theirs.at(-1)];
  const isIn = (list: readonly Decision[], id: string) => list.some((one) => one.id === id);
  if (!own || own.on !== other?.on || isIn(theirs, own.id) || isIn(mine, other.id)) return all;
  const { id } = choose.pick('lastDecision', '', own, other);
  return [...all.filter((one) => one.id !== id), ...all.filter((one) => one.id === id)];
}

/** What is being written in one copy alone goes on; two drafts are chosen from. */
function mergedDraft(mine: DecisionDraft | null, theirs: DecisionDraft | null, choose: Chooser): DecisionDraft | null {
  return mine && theirs ? choose.pick('decisionDraft', '', mine, theirs) : (mine ?? theirs);
}

/**
 * Joins two copies of one case observation by observation; nothing is lost and nothing overwritten without being asked about.
 * @param chosen by key of a conflict which copy holds; where nothing was chosen, mine does. Throws RangeError for two different cases.
 */
export function mergeCases(mine: KeptCase, theirs: KeptCase, chosen: Readonly<Record<string, Side>> = {}): MergedCase {
  if (mine.id !== theirs.id) throw new RangeError('Two different cases cannot be joined');
  const choose = new Chooser(chosen);
  const record = mergedRecord(mine.record, theirs.record, choose);
  const answers = Object.fromEntries(
    topics.map((topic) => [topic, mergedAnswer(topic, mine.answers[topic], theirs.answers[topic], choose)]),
  ) as KeptCase['answers'];
  const tries = [...mine.preferences.tries];
  for (const one of theirs.preferences.tries) if (!tries.some((held) => same(held, one))) tries.push(one);
  const merged: KeptCase = {
    id: mine.id,
    created: mine.created < theirs.created ? mine.created : theirs.created,
    changed: mine.changed > theirs.changed ? mine.changed : theirs.changed,
    archived: mine.archived && theirs.archived,
    record,
    answers,
    said: choose.pick('said', '', mine.said, theirs.said),
    preferences: {
      tries: tries.sort((a, b) => a.on.localeCompare(b.on)),
      feelsRight: same(mine.preferences, theirs.preferences) ? mine.preferences.feelsRight : null,
    },
    decisions: mergedDecisions(mine.decisions, theirs.decisions, choose),
    decisionDraft: mergedDraft(mine.decisionDraft, theirs.decisionDraft, choose),
  };
  return { merged, conflicts: choose.conflicts };
}
