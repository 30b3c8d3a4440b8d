import type { DoseStep } from '../../src/domain/treatment/drug-dose';
import type { Check } from './finding';

/** Doses: one file a drug that is known, each statement read at a source or recalled without one. */
export const doses: Check = {
  name: 'doses',
  check(shelf) {
    const drugs = new Set(shelf.drugs.map(({ item }) => item.id));
    const sources = new Set(shelf.sources.map(({ item }) => item.id));
    const ids = shelf.doses.map(({ item }) => item.drugId);
    const problem = ({ sourceId, checked }: Pick<DoseStep, 'sourceId' | 'checked'>): string | null => {
      if (sourceId === null) return checked ? `was read at ${checked.against}, add that page as its source` : null;
      if (!sources.has(sourceId)) return `no source "${sourceId}"`;
      return checked ? null : 'names a source that was not read';
    };
    return shelf.doses.flatMap(({ path, item }, place) => {
      const told = [
        { what: 'labelled', ...item, texts: [item.labelled, ...(item.plain ? [item.plain] : [])] },
        ...item.steps.map((step) => ({ what: `step "${step.when.en}"`, ...step, texts: [step.when, step.then] })),
        ...(item.lowerStart ?? []).map((study) => ({ what: 'lower start', ...study, texts: [study.found] })),
        ...(item.warnings ?? []).map((one) => ({ what: `${one.kind} "${one.says.en}"`, ...one, texts: [one.says] })),
      ];
      const steps = item.steps.map(({ when }) => when.en);
      return [
        ...(drugs.has(item.drugId) ? [] : [`${path}: no drug "${item.drugId}"`]),
        ...(ids.indexOf(item.drugId) === place ? [] : [`${path}: ${item.drugId} stands twice`]),
        ...steps
          .filter((one, at) => steps.indexOf(one) !== at)
          .map((one) => `${path}: says twice what to do at "${one}"`),
        ...told.flatMap((one) => {
          const found = problem(one);
          const empty = one.texts.some(({ en, es }) => en.trim() === '' || es.trim() === '');
          return [
            ...(found ? [`${path} ${one.what}: ${found}`] : []),
            ...(empty ? [`${path} ${one.what}: is empty`] : []),
          ];
        }),
      ];
    });
  },
};
