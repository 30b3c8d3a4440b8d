import { boxedOfEvidence, neverOfEvidence } from './evidence-warnings-list';
import type { Check } from './finding';

/** What a label puts in a box or forbids stands on the drug's page: none of the evidence's warnings is lost, none is told twice. */
export const evidenceWarnings: Check = {
  name: 'evidence warnings',
  check({ doses }) {
    const held = new Map(doses.map(({ item }) => [item.drugId, item.warnings ?? []]));
    const said = (drug: string, kind: 'boxed' | 'never') =>
      (held.get(drug) ?? []).filter((one) => one.kind === kind).map(({ says }) => says.en);
    const lost = Object.entries(boxedOfEvidence).flatMap(([drug, boxes]) =>
      boxes
        .filter((words) => !said(drug, 'boxed').some((text) => text.toLowerCase().includes(words.toLowerCase())))
        .map((words) => `doses/${drug}.json: the boxed warning "${words}" of the evidence is lost`),
    );
    const fewer = Object.entries(neverOfEvidence).flatMap(([drug, count]) =>
      said(drug, 'never').length < count
        ? [`doses/${drug}.json: forbids ${said(drug, 'never').length} times, the evidence ${count} times`]
        : [],
    );
    const twice = [...held].flatMap(([drug, warnings]) => {
      const texts = warnings.map(({ says }) => says.en);
      return texts
        .filter((text, at) => texts.indexOf(text) !== at)
        .map((text) => `doses/${drug}.json: warns twice: ${text}`);
    });
    return [...lost, ...fewer, ...twice];
  },
};
