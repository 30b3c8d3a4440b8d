import type { Shelf } from './files';

/** What the knowledge holds, in one line for people and programs. */
export interface Tally {
  options: number;
  trials: number;
  rules: number;
  /** Rules of the evidence that the knowledge holds, and those that are listed with the reason why not. */
  rulesMapped: number;
  rulesListedOut: number;
  /** What interaction classes say of single drugs: read at a source, and all. */
  interactionsChecked: number;
  interactionsTotal: number;
  /** Result and adverse-event rows of the trials: read at a source (an adverse event in every arm), and all. */
  rowsChecked: number;
  rowsTotal: number;
  /** Cells that were read (results, and the arms of adverse events), and those of them whose words are kept and compared. */
  cellsChecked: number;
  cellsWithWords: number;
  /** Findings that the checks refused. */
  failures: number;
}

export function tally(shelf: Shelf, failures: number): Tally {
  const evidence = shelf.evidenceRules.flatMap(({ item }) => item.rules);
  const rows = shelf.trials.flatMap(({ item }) => [
    ...item.results.map(({ checked }) => checked !== null),
    ...item.adverseEvents.map(({ arms }) => Object.values(arms).every(({ checked }) => checked !== null)),
  ]);
  const cells = shelf.trials
    .flatMap(({ item }) => [
      ...item.results.map(({ checked }) => checked),
      ...item.adverseEvents.flatMap(({ arms }) => Object.values(arms).map(({ checked }) => checked)),
    ])
    .flatMap((checked) => checked ?? []);
  const effects = shelf.interactions.flatMap(({ item }) => item.affects);
  return {
    options: shelf.options.length,
    trials: shelf.trials.length,
    rules: shelf.rules.length,
    rulesMapped: evidence.filter(({ to }) => to !== undefined).length,
    rulesListedOut: evidence.filter(({ not }) => not !== undefined).length,
    interactionsChecked: effects.filter(({ checked }) => checked !== null).length,
    interactionsTotal: effects.length,
    rowsChecked: rows.filter((read) => read).length,
    rowsTotal: rows.length,
    cellsChecked: cells.length,
    cellsWithWords: cells.filter(({ words }) => words !== undefined).length,
    failures,
  };
}
