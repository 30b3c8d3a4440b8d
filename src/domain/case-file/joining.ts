/** Which of two copies a value is taken from. */
export type Side = 'mine' | 'theirs';

/** What a person says of one question: the copy that holds, both as two things, or that it is left out. */
export type Taken = Side | 'both' | 'none';

export type JoinKind =
  | 'observation'
  | 'specimen'
  | 'therapy'
  | 'therapies'
  | 'event'
  | 'medicines'
  | 'label'
  | 'archived'
  | 'topic'
  | 'said'
  | 'try'
  | 'lastTry'
  | 'feelsRight'
  | 'decision'
  | 'lastDecision'
  | 'decisionDraft'
  | 'question'
  | 'distress'
  | 'barrier'
  | 'teachBack'
  | 'task'
  | 'call'
  | 'circumstances'
  | 'course'
  | 'handOff'
  | 'boardRecord';

/** The same thing said in two ways. Values are plain, as they stand in the two copies. */
export interface Conflict {
  /** Names the thing: "observation erPercent 2026-03 sample-1", "therapy line-2", "event surgery". */
  key: string;
  kind: JoinKind;
  /** Attribute, therapy, specimen, event, topic, decision or entry of the desk that it is about; empty where the kind says all. */
  about: string;
  mine: unknown;
  theirs: unknown;
  /** Whether they may be two things that go by one name: then both can be taken. */
  twoThings: boolean;
}

/** What stands in one copy only: added there, or removed in the other; a file does not say which. */
export interface Alone {
  key: string;
  kind: JoinKind;
  about: string;
  /** The copy that holds it. */
  side: Side;
  value: unknown;
  /** How many findings go with it: those of a specimen. */
  findings: number;
  /** Whether it is in the joined case. */
  kept: boolean;
}

/** The words of a value, keys in order, so that copies written by two programs are equal. */
export const wordsOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

export const same = (a: unknown, b: unknown) => wordsOf(a) === wordsOf(b);

/** Settles what two copies say, as a person has chosen, and notes what there was to ask. */
export class Chooser {
  readonly conflicts: Conflict[] = [];
  readonly alone: Alone[] = [];

  constructor(private readonly chosen: Readonly<Record<string, Taken>>) {}

  /** What both copies say in two ways. @param otherwise the copy that holds until somebody has chosen */
  pick<Value>(
    kind: JoinKind,
    about: string,
    { mine, theirs }: Record<Side, Value>,
    { key = `${kind} ${about}`, otherwise = 'mine' }: { key?: string; otherwise?: Side } = {},
  ): Value {
    if (same(mine, theirs)) return mine;
    return this.#asked({ key, kind, about, mine, theirs, twoThings: false }, otherwise) === 'mine' ? mine : theirs;
  }

  /** What goes by one name in both copies and may be two things. */
  pickOrBoth<Value>(kind: JoinKind, about: string, { mine, theirs }: Record<Side, Value>): Side | 'both' {
    if (same(mine, theirs)) return 'mine';
    return this.#asked({ key: `${kind} ${about}`, kind, about, mine, theirs, twoThings: true }, 'mine');
  }

  /** Whether what stands in one copy only is in the joined case. @param otherwise whether it is until somebody has said */
  keeps(
    { kind, about, side, value, findings = 0 }: Omit<Alone, 'key' | 'kept' | 'findings'> & { findings?: number },
    { key = `${kind} ${about} ${side}`, otherwise = true }: { key?: string; otherwise?: boolean } = {},
  ): boolean {
    const said = this.chosen[key];
    const kept = said === undefined ? otherwise : said !== 'none';
    this.alone.push({ key, kind, about, side, value, findings, kept });
    return kept;
  }

  #asked(conflict: Conflict, otherwise: Side): Side | 'both' {
    this.conflicts.push(conflict);
    const said = this.chosen[conflict.key];
    if (said === 'both') return conflict.twoThings ? said : otherwise;
    return said === 'mine' || said === 'theirs' ? said : otherwise;
  }
}

export type Copies<Value> = Record<Side, Value>;

/** An id like the wanted one that is not taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let place = 2; taken.has(id); place++) id = `${wanted}-${place}`;
  return id;
}

export const idsOf = (...lists: readonly (readonly { id: string }[])[]) => new Set(lists.flat().map(({ id }) => id));
