import type { Evidence, Knowledge } from '../consultation/knowledge';
import { sharedHoldsOf } from '../treatment/shared-holds';
import type { Checked, Text } from './text';
import { trialName } from './trial-name';

/** What cites: the part of an entry that rests on a source. */
export type CitedFor =
  | 'statement'
  | 'contraindication'
  | 'hold'
  | 'caution'
  | 'monitoring'
  | 'dose'
  | 'licence'
  | 'rule'
  | 'fact'
  | 'result'
  | 'sideEffect'
  | 'safety'
  | 'qualityOfLife'
  | 'disagreement';

/** Where an entry stands in the library. */
export type CitingKind = 'option' | 'rule' | 'fact' | 'trial' | 'disagreement';

/** One statement or figure that rests on a source. */
export interface Citation {
  sourceId: string;
  /** The entry that it stands in. */
  kind: CitingKind;
  id: string;
  name: Text;
  for: CitedFor;
  /** Which one of its kind: the body of a statement, the gate, the endpoint; null: there is only one. */
  part: Text | null;
  checked: Checked;
}

const plain = (text: string): Text => ({ en: text, es: text });

type Found = Omit<Citation, 'sourceId' | 'kind' | 'id' | 'name'> & { sourceId: string | null };

function ofOptions({ options, sharedHolds, drugs }: Knowledge): Citation[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  const drugName = (id: string) => drugs.find((drug) => drug.id === id)?.name ?? plain(id);
  return options.flatMap((option) => {
    const gates = (kind: 'contraindication' | 'hold' | 'caution', list: typeof option.contraindications): Found[] =>
      list.map(({ text, sourceId, checked }) => ({ for: kind, part: text, sourceId, checked }));
    return held('option', option.id, option.name, [
      ...option.indications.flatMap(({ statements }) =>
        statements.map(({ body, year, sourceId, checked }): Found => ({
          for: 'statement',
          part: plain(year === null ? body : `${body} ${year}`),
          sourceId,
          checked,
        })),
      ),
      ...gates('contraindication', option.contraindications),
      ...gates('hold', [...option.holds, ...sharedHoldsOf(option, byId, sharedHolds)]),
      ...gates('caution', option.cautions),
      ...option.monitoring.map(({ what, sourceId, checked }): Found => ({
        for: 'monitoring',
        part: what,
        sourceId,
        checked,
      })),
      ...option.doses.map(({ drugId, sourceId, checked }): Found => ({
        for: 'dose',
        part: drugName(drugId),
        sourceId,
        checked,
      })),
      ...option.licences.map(({ region, sourceId, checked }): Found => ({
        for: 'licence',
        part: plain(region),
        sourceId,
        checked,
      })),
    ]);
  });
}

function ofTrials({ trials, sideEffects }: Evidence): Citation[] {
  const effectName = new Map(sideEffects.map(({ id, name }) => [id, name]));
  return trials.flatMap((trial) =>
    held('trial', trial.id, trialName(trial), [
      ...trial.results.map(({ endpoint, endpointName, sourceId, checked }): Found => ({
        for: 'result',
        part: endpointName ?? plain(endpoint),
        sourceId,
        checked,
      })),
      ...trial.adverseEvents.map(({ effect, term, arms, sourceId }): Found => ({
        for: 'sideEffect',
        part: effectName.get(effect) ?? plain(term),
        sourceId,
        checked: Object.values(arms).find(({ checked }) => checked)?.checked ?? null,
      })),
      ...(trial.safety ? [{ for: 'safety' as const, part: null, ...trial.safety }] : []),
      ...(trial.qualityOfLife ? [{ for: 'qualityOfLife' as const, part: null, ...trial.qualityOfLife }] : []),
    ]),
  );
}

function held(kind: CitingKind, id: string, name: Text, found: readonly Found[]): Citation[] {
  return found.flatMap(({ sourceId, for: what, part, checked }) =>
    sourceId === null ? [] : [{ sourceId, kind, id, name, for: what, part, checked }],
  );
}

/** Everything in the knowledge that rests on a source, in the knowledge's order: options, rules, derived facts, trials, disputes. */
export function citationsOf(knowledge: Knowledge, evidence: Evidence): Citation[] {
  return [
    ...ofOptions(knowledge),
    ...knowledge.rules.flatMap(({ id, title, sourceIds, checked }) =>
      held(
        'rule',
        id,
        title,
        sourceIds.map((sourceId) => ({ for: 'rule', part: null, sourceId, checked })),
      ),
    ),
    ...knowledge.facts.flatMap(({ id, text, sourceId, checked }) =>
      held('fact', id, text, [{ for: 'fact', part: null, sourceId, checked }]),
    ),
    ...ofTrials(evidence),
    ...evidence.disagreements.flatMap(({ id, topic, positions }) =>
      held(
        'disagreement',
        id,
        topic,
        positions.map(({ body, sourceId, checked }) => ({ for: 'disagreement', part: body, sourceId, checked })),
      ),
    ),
  ];
}

/** Citations by the source that they rest on; a source that nothing rests on is absent. */
export function bySource(citations: readonly Citation[]): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const citation of citations) {
    const before = found.get(citation.sourceId);
    if (before) before.push(citation);
    else found.set(citation.sourceId, [citation]);
  }
  return found;
}
