import type { EvidenceCareList } from './evidence-care-list';
import type { Check } from './finding';

function listProblems({ counts, plans }: EvidenceCareList, known: ReadonlySet<string>): string[] {
  const names = plans.map(({ file, id }) => `${file} ${id}`);
  const files = [...new Set([...Object.keys(counts), ...plans.map(({ file }) => file)])];
  return [
    ...files.flatMap((file) => {
      const found = plans.filter((plan) => plan.file === file).length;
      return found === counts[file] ? [] : [`${file}: ${found} care plans, the evidence has ${counts[file] ?? 'none'}`];
    }),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${name}: stands twice`),
    ...plans.flatMap(({ file, id, to }) => [
      ...(to.length === 0 ? [`${file} ${id}: leads nowhere`] : []),
      ...to.filter((plan) => !known.has(plan)).map((plan) => `${file} ${id}: no plan "${plan}" in care/plans`),
    ]),
  ];
}

/** No care plan of the evidence is lost: each stands in a plan of the knowledge. */
export const evidenceCare: Check = {
  name: 'evidence care plans',
  check(shelf) {
    const known = new Set(shelf.carePlans.map(({ item }) => item.id));
    if (shelf.evidenceCare.length === 0) return ['evidence-care.json is missing'];
    return shelf.evidenceCare.flatMap(({ path, item }) =>
      listProblems(item, known).map((problem) => `${path} ${problem}`),
    );
  },
};
