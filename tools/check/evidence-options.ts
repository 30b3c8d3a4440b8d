import { evidenceProblems } from './evidence-list';
import type { Check } from './finding';

/** Every option of the evidence became an option or says why not, and every option came of the evidence. */
export const evidenceOptions: Check = {
  name: 'evidence options',
  check(shelf) {
    if (shelf.evidenceOptions.length === 0) return ['evidence-options.json is missing'];
    const known = new Set(shelf.options.map(({ item }) => item.id));
    const named = new Set(shelf.evidenceOptions.flatMap(({ item }) => item.options.flatMap(({ to }) => to ?? [])));
    return [
      ...shelf.evidenceOptions.flatMap(({ path, item }) =>
        evidenceProblems(item.counts, item.options, known).map((problem) => `${path} ${problem}`),
      ),
      ...shelf.options
        .filter(({ item }) => !named.has(item.id))
        .map(({ path, item }) => `${path}: option ${item.id} stands in no evidence; list it in evidence-options.json`),
    ];
  },
};
