import type { CarePlan } from '../../src/domain/side-effects/care-plan';
import { allStatements } from './care-texts';
import type { Check } from './finding';
import type { Located, Shelf } from './files';

function duplicates(kind: string, items: readonly Located<{ id: string }>[]): string[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ path, item }) => {
    const before = seen.get(item.id);
    seen.set(item.id, path);
    return before === undefined ? [] : [`${path}: ${kind} ${item.id} stands in ${before} too`];
  });
}

/** Sources may be cited from several areas: the same id must then be the same source. */
function differingSources({ sources }: Shelf): string[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ path, item }) => {
    const key = `${item.title}|${item.doi ?? ''}|${item.url ?? ''}`;
    const before = seen.get(item.id);
    seen.set(item.id, before ?? key);
    return before === undefined || before === key ? [] : [`${path}: source ${item.id} differs from the one before`];
  });
}

/** Advice that other advice of the plan names to stand in place of, and that is not there. */
function danglingAdvice({ selfCare, call }: CarePlan): string[] {
  const advice = [...selfCare, ...call];
  return advice.flatMap(({ insteadOf = [] }) => insteadOf).filter((named) => !advice.some(({ id }) => id === named));
}

/** No id dangles and none stands twice. */
export const references: Check = {
  name: 'references',
  check(shelf) {
    const ids = {
      option: new Set(shelf.options.map(({ item }) => item.id)),
      trial: new Set(shelf.trials.map(({ item }) => item.id)),
      source: new Set(shelf.sources.map(({ item }) => item.id)),
      drug: new Set(shelf.drugs.map(({ item }) => item.id)),
      'side effect': new Set(shelf.sideEffects.map(({ item }) => item.id)),
      'urgent sign': new Set(shelf.urgentSigns.map(({ item }) => item.id)),
      'care plan': new Set(shelf.carePlans.map(({ item }) => item.id)),
      'prevention step': new Set(shelf.preventionSteps.map(({ item }) => item.id)),
    };
    const missing = (path: string, kind: keyof typeof ids, list: readonly (string | null | undefined)[]) =>
      list.flatMap((id) =>
        id === null || id === undefined || ids[kind].has(id) ? [] : [`${path}: no ${kind} "${id}"`],
      );
    return [
      ...duplicates('option', shelf.options),
      ...duplicates('rule', shelf.rules),
      ...duplicates('fact', shelf.facts),
      ...duplicates('drug', shelf.drugs),
      ...duplicates('trial', shelf.trials),
      ...duplicates('side effect', shelf.sideEffects),
      ...duplicates('sample', shelf.samples),
      ...duplicates('care plan', shelf.carePlans),
      ...duplicates('urgent sign', shelf.urgentSigns),
      ...duplicates('prevention step', shelf.preventionSteps),
      ...differingSources(shelf),
      ...shelf.options.flatMap(({ path, item }) => [
        ...missing(path, 'option', item.partners?.of ?? []),
        ...missing(
          path,
          'drug',
          [...item.drugs, ...item.doses].map((one) => one.drugId),
        ),
        ...missing(path, 'drug', item.fromFirstDoseOf ?? []),
        ...missing(
          path,
          'trial',
          item.indications.flatMap((one) => one.trialIds),
        ),
        ...missing(path, 'source', [
          ...item.indications.flatMap((one) => one.statements.map((statement) => statement.sourceId)),
          ...[
            ...item.contraindications,
            ...item.holds,
            ...item.cautions,
            ...item.monitoring,
            ...item.doses,
            ...item.licences,
          ].map((one) => one.sourceId),
        ]),
      ]),
      ...shelf.sharedHolds.flatMap(({ path, item }) => [
        ...missing(
          path,
          'drug',
          item.of.map((one) => one.drugId),
        ),
        ...missing(
          path,
          'source',
          item.of.map((one) => one.sourceId),
        ),
      ]),
      ...shelf.rules.flatMap(({ path, item }) => [
        ...missing(path, 'option', [...item.recommends, ...item.avoids.map((one) => one.optionId)]),
        ...missing(path, 'source', item.sourceIds),
      ]),
      ...shelf.facts.flatMap(({ path, item }) => missing(path, 'source', [item.sourceId])),
      ...shelf.trials.flatMap(({ path, item }) => [
        ...missing(
          path,
          'option',
          item.arms.map((arm) => arm.optionId),
        ),
        ...missing(path, 'source', [
          ...[...item.results, ...item.adverseEvents].map((one) => one.sourceId),
          item.safety?.sourceId,
          item.qualityOfLife?.sourceId,
        ]),
        ...missing(
          path,
          'side effect',
          item.adverseEvents.map((one) => one.effect),
        ),
      ]),
      ...shelf.carePlans.flatMap(({ path, item }) => [
        ...missing(path, 'side effect', item.effects),
        ...missing(path, 'option', item.options),
        ...missing(path, 'urgent sign', item.goNow),
        ...missing(
          path,
          'drug',
          [...item.drugNotes, ...item.timing, ...item.selfCare, ...item.call].flatMap((one) => one.drugs ?? []),
        ),
        ...danglingAdvice(item).map((id) => `${path}: no advice "${id}" in the plan`),
        ...missing(
          path,
          'source',
          allStatements(item).map((one) => one.sourceId),
        ),
      ]),
      ...[...shelf.urgentSigns, ...shelf.planGrades, ...shelf.preventionSteps, ...shelf.emeticClasses].flatMap(
        ({ path, item }) => missing(path, 'source', [item.sourceId]),
      ),
      ...[...shelf.planGrades, ...shelf.preventionSteps].flatMap(({ path, item }) =>
        missing(path, 'care plan', [item.planId]),
      ),
      ...[...shelf.preventionSteps, ...shelf.emeticClasses].flatMap(({ path, item }) =>
        missing(path, 'drug', item.drugs),
      ),
      ...shelf.emeticClasses.flatMap(({ path, item }) => missing(path, 'drug', item.beside ?? [])),
      ...shelf.preventionSteps.flatMap(({ path, item }) => [
        ...missing(path, 'option', [item.optionId]),
        ...missing(path, 'prevention step', [item.insteadOf]),
      ]),
      ...shelf.samples.flatMap(({ path, item }) =>
        missing(
          path,
          'drug',
          (item.record.therapies ?? []).flatMap((therapy) => therapy.drugs),
        ),
      ),
    ];
  },
};
