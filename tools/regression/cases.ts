import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../src/domain/treatment/status';
import type { RecommendInput } from '../recommend/input';

/** Red: unsafe if the engine says otherwise. Orange: not standard. */
export type Flag = 'red' | 'orange';

/** A status, or that the option is kept out of the list because no licence is confirmed. */
export type ExpectedStatus = Status | 'notListed';

/** The fact from which an expectation follows. */
export interface Because {
  /** "ASCO 2022", "label", "DESTINY-Breast06" … */
  body: string;
  /** The cited fact in our own words. */
  sentence: string;
  /** Id in src/knowledge/sources. */
  sourceId: string;
  /** File and id in the evidence. */
  place: string;
}

interface Expected {
  option: string;
  ifNot: Flag;
  because: Because;
}

/** Which status an option has to have for this patient. */
export interface StatusExpectation extends Expected {
  /** A list: any of them is acceptable. */
  status: ExpectedStatus | ExpectedStatus[];
  /**
   * What has to be shown with it for sure: ids of cautions, holds or gates of the option, of rules that recommend it, or kinds of warnings
   * about the record. No status tells them.
   */
  says?: string[];
  /** What must not be shown with it, not even as open, where a limit is not reached: ids of cautions, holds or gates of the option, or of rules. */
  omits?: string[];
}

/** Which other option it has to stand before; both are offered or provisional. */
export interface OrderExpectation extends Expected {
  before: string;
}

/** Where one option has to stand for this patient. */
export type Expectation = StatusExpectation | OrderExpectation;

export const isOrder = (expectation: Expectation): expectation is OrderExpectation => 'before' in expectation;

/** One patient with the statuses that follow from the cited sentences; written before the engine ran on it. */
export interface RegressionCase {
  id: string;
  title: { en: string };
  /** The case from which this one differs in a few observations. */
  like?: string;
  record: RecommendInput;
  expect: Expectation[];
}

/** A case as it is written: `like` names a case, itself like none, whose record it takes with these observations changed. */
export interface WrittenCase extends Omit<RegressionCase, 'record'> {
  record: Partial<RecommendInput>;
}

const folder = join(__dirname, '..', '..', 'src', 'knowledge', 'cases');

/** Every case, in the order of the files. A file that is not JSON throws with its name. */
export function readCases(): RegressionCase[] {
  return resolved(writtenCases());
}

/** Fills in what a case takes from the one that it is like. Throws where there is none. */
export function resolved(written: readonly WrittenCase[]): RegressionCase[] {
  const whole = new Map(written.flatMap((one) => (one.like === undefined ? [[one.id, one.record] as const] : [])));
  return written.map((one) => {
    const { like, record } = one;
    if (like === undefined) return one as RegressionCase;
    const model = whole.get(like);
    if (!model) throw new Error(`${one.id}: no case "${like}" that stands by itself`);
    const observations = Object.fromEntries(
      [model, record].flatMap(({ observations: own }) => Object.entries(own ?? {})),
    );
    return { ...one, record: { ...model, ...record, observations } as RegressionCase['record'] };
  });
}

function writtenCases(): WrittenCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      try {
        return JSON.parse(readFileSync(join(folder, name), 'utf8')) as WrittenCase[];
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    });
}

/** The acceptable statuses of an expectation. */
export function acceptable({ status }: StatusExpectation): ExpectedStatus[] {
  return Array.isArray(status) ? status : [status];
}
