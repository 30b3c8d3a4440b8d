import { faultKinds } from './fault';
import { isCaught, isCaughtWithoutReading, type Verdict } from './judge';
import { uncaught, type Survivor } from './survivors';

/** The share of the faults that has to be caught. */
const wanted = 0.95;

export interface Tally {
  faults: number;
  caught: number;
  equivalent: number;
  check: number;
  proof: number;
  regression: number;
  reading: number;
  /** Caught by something beside the second reading of the evidence. */
  withoutReading: number;
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const faults = verdicts.filter(({ equivalent }) => !equivalent);
  const count = (test: (one: Verdict) => boolean) => faults.filter(test).length;
  return {
    faults: faults.length,
    caught: count(isCaught),
    equivalent: verdicts.length - faults.length,
    check: count(({ check }) => check !== null),
    proof: count(({ proof }) => proof !== null),
    regression: count(({ regression }) => regression !== null),
    reading: count(({ reading }) => reading !== null),
    withoutReading: count(isCaughtWithoutReading),
  };
}

export const areEnough = ({ caught, faults }: Tally) => caught >= wanted * faults;

const columns = [
  'faults',
  'caught',
  'withoutReading',
  'check',
  'proof',
  'regression',
  'reading',
  'equivalent',
] as const;
const heads = ['faults', 'caught', 'without reading', 'check', 'proof', 'cases', 'reading', 'equivalent'];

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** The share caught by all together, and without the second reading. */
export const scores = ({ faults, caught, withoutReading }: Tally) =>
  `${caught} of ${faults} faults are caught (${percent(caught, faults)}); ` +
  `without the second reading ${withoutReading} (${percent(withoutReading, faults)})`;

/** One line a kind of fault, then who is not caught and why. */
export function summaryLines(verdicts: readonly Verdict[], listed: readonly Survivor[]): string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(26) + cells.map((cell, place) => String(cell).padStart((heads[place]?.length ?? 0) + 2)).join('');
  const numbers = (of: readonly Verdict[]) => {
    const tally = tallyOf(of);
    return columns.map((column) => tally[column]);
  };
  const survivors = uncaught(verdicts);
  const reasonOf = (name: string) => listed.find(({ fault }) => fault === name)?.reason ?? 'no reason listed';
  return [
    row('', heads),
    ...faultKinds.map((kind) => row(kind, numbers(verdicts.filter((one) => one.kind === kind)))),
    row('all', numbers(verdicts)),
    '',
    scores(tallyOf(verdicts)),
    ...(survivors.length > 0 ? ['', 'Not caught:'] : []),
    ...survivors.map(({ name }) => `  ${name}\n    ${reasonOf(name)}`),
    '',
  ];
}
