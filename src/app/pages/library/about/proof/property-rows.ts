import type { ProofReport, ShownProperties } from '../../../../../domain/library/proof-report';
import type { Words } from '../../../../words/words';
import { largeNumber } from './large-number';

/** A property as the table shows it. */
export interface PropertyRow {
  id: string;
  says: string;
  why: string;
  /** What was looked at, a line each. */
  looked: string[];
  holds: boolean;
  result: string;
}

/** The properties in words, with what was looked at for them and what was found. */
export function propertyRows({ proof }: ProofReport, words: Words): PropertyRow[] {
  return proof.properties.flatMap((shown) =>
    shown.ids.map((id, place): PropertyRow => {
      const findings = shown.findings[place] ?? 0;
      return {
        id,
        // A property that is newer than its words stands by its id.
        says: words.has(`about.property.${id}.says`) ? words.of(`about.property.${id}.says`) : id,
        why: words.has(`about.property.${id}.why`) ? words.of(`about.property.${id}.why`) : '',
        looked: place === 0 ? lookedAt(shown, words) : [words.of('about.proof.together')],
        holds: findings === 0,
        result:
          findings === 0
            ? words.of('about.proof.holds')
            : words.count(id === 'needless-unknown' ? 'about.proof.counted' : 'about.proof.accepted', findings),
      };
    }),
  );
}

function lookedAt({ questions, enumerated, bySymbols }: ShownProperties, words: Words): string[] {
  if (questions === null) return [words.of('about.proof.withOthers')];
  const states = (key: string, count: number | null) =>
    count ? [words.of(key, { count: largeNumber(count, words) })] : [];
  return [
    ...states('about.proof.oneByOne', enumerated),
    ...states('about.proof.byDiagram', bySymbols),
    words.count('about.proof.asked', questions),
  ];
}
