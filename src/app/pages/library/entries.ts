import type { Evidence, InteractionKnowledge, Knowledge } from '../../../domain/consultation/knowledge';
import { armDrugs } from '../../../domain/evidence/arm-drugs';
import { trialName } from '../../../domain/evidence/trial-name';
import { distinctSources } from '../../../domain/evidence/distinct-sources';
import type { Text } from '../../../domain/evidence/text';
import type { Entry } from './entry';
import { joined, unbroken } from './found-words';
import { genesRead } from './genes-read';
import { partners } from './partners';

const plain = (text: string): Text => ({ en: text, es: text });
const year = (value: number | null) => (value === null ? '' : String(value));

/**
 * Everything of the knowledge that has a page of its own, in the knowledge's order.
 * @param interactions null: not loaded; drugs are then not found by what they do not go with.
 */
export function entriesOf(
  knowledge: Knowledge,
  evidence: Evidence,
  interactions: InteractionKnowledge | null = null,
): Entry[] {
  const drugs = new Map(knowledge.drugs.map((drug) => [drug.id, drug]));
  const options = new Map(knowledge.options.map((option) => [option.id, option]));
  const genes = genesRead(knowledge);
  const partnersOf = partners(knowledge, interactions);
  /** A drug as people call it: its names and brands. */
  const called = (id: string) => {
    const drug = drugs.get(id);
    return drug ? [id, drug.name.en, drug.name.es, ...drug.brands] : [id];
  };
  /** With its other spellings too: "5-FU". A trial is found by its arms, which are called by names and brands. */
  const known = (id: string) => [...called(id), ...(drugs.get(id)?.synonyms ?? [])];
  const labels = new Map(evidence.doses.map(({ drugId, warnings = [] }) => [drugId, warnings]));
  const boxed = (id: string) =>
    (labels.get(id) ?? []).filter(({ kind }) => kind === 'boxed').flatMap(({ says }) => [says.en, says.es]);
  return [
    ...knowledge.options.map(({ id, name, plainName, drugs: given }): Entry => ({
      kind: 'options',
      id,
      name,
      note: plainName,
      also: [...given.flatMap(({ drugId }) => [...known(drugId), ...boxed(drugId)]), ...genes.ofOption(id)],
    })),
    ...knowledge.rules.map(({ id, title, recommends, avoids }): Entry => ({
      kind: 'rules',
      id,
      name: title,
      note: null,
      also: [...recommends, ...avoids.map(({ optionId }) => optionId)],
    })),
    ...knowledge.drugs.map(({ id, name, brands, synonyms }): Entry => ({
      kind: 'drugs',
      id,
      name,
      note: brands.length ? plain(brands.join(', ')) : null,
      also: [...brands, ...synonyms, ...genes.ofDrug(id), ...boxed(id)],
      beside: partnersOf(id),
    })),
    ...evidence.trials.map(({ id, name, nct, year: published, n, population, arms }): Entry => ({
      kind: 'trials',
      id,
      name: trialName({ name }),
      note: plain(joined(year(published), `n ${String(n)}`)),
      also: [
        nct ?? '',
        ...unbroken(trialName({ name }).en),
        population.en,
        population.es,
        ...arms.flatMap((arm) => {
          const { all, some } = armDrugs(arm, options.get(arm.optionId ?? '') ?? null);
          return [arm.label.en, arm.label.es, ...[...all, ...some].flatMap(called)];
        }),
      ],
    })),
    ...evidence.sideEffects.map(({ id, name, plain: inWords, synonyms = [], what }): Entry => ({
      kind: 'side-effects',
      id,
      name,
      note: inWords,
      also: [...synonyms, what.en, what.es],
    })),
    ...distinctSources(evidence.sources).map(({ id, title, journal, year: published, pmid, doi }): Entry => ({
      kind: 'sources',
      id,
      name: plain(title),
      note: plain(joined(journal, year(published))),
      also: [id, pmid ?? '', doi ?? '', ...unbroken(title)],
    })),
  ];
}
