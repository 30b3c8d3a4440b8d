import type { Trial } from '../../src/domain/evidence/trial';
import { evidenceProblems, isSentence } from './evidence-list';
import type { EvidenceRow } from './evidence-lists';
import type { Check } from './finding';

const addressesOf = ({ id, results, adverseEvents }: Trial): string[] => [
  ...results.map((result) => `${id}/result:${result.id}`),
  ...adverseEvents.map(({ term }) => `${id}/event:${term}`),
];

/** Two entries lead to one row only where the later says why they are the same. */
function sameProblems(rows: readonly EvidenceRow[]): string[] {
  const reached = new Set<string>();
  return rows.flatMap(({ file, id, to, same }) => {
    const again = (to ?? []).some((address) => reached.has(address));
    (to ?? []).forEach((address) => reached.add(address));
    if (again)
      return same && isSentence(same.en) ? [] : [`${file} ${id}: leads where another does, without a sentence why`];
    return same ? [`${file} ${id}: is called the same, but no earlier entry leads there`] : [];
  });
}

/** No row of the trials of the evidence is lost: each stands in a trial of the knowledge, or says why not. */
export const evidenceRows: Check = {
  name: 'evidence rows',
  check(shelf) {
    if (shelf.evidenceRows.length === 0) return ['evidence-rows.json is missing'];
    const known = new Set(shelf.trials.flatMap(({ item }) => addressesOf(item)));
    return shelf.evidenceRows.flatMap(({ path, item }) =>
      [...evidenceProblems(item.counts, item.rows, known), ...sameProblems(item.rows)].map(
        (problem) => `${path} ${problem}`,
      ),
    );
  },
};
