import type { Evidence, Knowledge } from '../../../domain/consultation/knowledge';
import { distinctSources } from '../../../domain/evidence/distinct-sources';
import type { Text } from '../../../domain/evidence/text';
import type { Entry } from './entry';

const plain = (text: string): Text => ({ en: text, es: text });
const year = (value: number | null) => (value === null ? '' : String(value));
const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');

/** Everything of the knowledge that has a page of its own, in the knowledge's order. */
export function entriesOf(knowledge: Knowledge, evidence: Evidence): Entry[] {
  return [
    ...knowledge.options.map(({ id, name, plainName, drugs }): Entry => ({
      kind: 'options',
      id,
      name,
      note: plainName,
      also: drugs.map(({ drugId }) => drugId),
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
      also: [...brands, ...synonyms],
    })),
    ...evidence.trials.map(({ id, name, nct, year: published, n, population }): Entry => ({
      kind: 'trials',
      id,
      name: plain(name),
      note: plain(joined(year(published), `n ${String(n)}`)),
      also: [nct ?? '', population.en, population.es],
    })),
    ...evidence.sideEffects.map(({ id, name, plain: inWords }): Entry => ({
      kind: 'side-effects',
      id,
      name,
      note: inWords,
      also: [],
    })),
    ...distinctSources(evidence.sources).map(({ id, title, journal, year: published, pmid, doi }): Entry => ({
      kind: 'sources',
      id,
      name: plain(title),
      note: plain(joined(journal, year(published))),
      also: [id, pmid ?? '', doi ?? ''],
    })),
  ];
}
