import type { Chart } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { DrugMatcher } from './drug-match';
import type { Finding, Place } from './finding';
import { ask, ignored, placeOf, proposed, taken } from './finding';
import { partialDateOf } from './partial-date';
import type { Resource } from './resource';
import { conditionStanding, isOver, statusCode } from './standing';

const groups: readonly (readonly [RegExp, string])[] = [
  [/polysorbate/, 'polysorbate'],
  [/murine|mouse protein/, 'murineProtein'],
  [/\btaxane|paclitaxel|docetaxel/, 'taxane'],
  [/\bplatin|carboplatin|cisplatin|oxaliplatin/, 'platinum'],
  [/trastuzumab/, 'trastuzumab'],
  [/nsaid|non-?steroidal|ibuprofen|naproxen|diclofenac|ketorolac|aspirin|celecoxib/, 'nsaid'],
];

/** Reads allergies to medicines into the groups of the catalogue; food and pollen are left out. */
export function readAllergies(chart: Chart, matcher: DrugMatcher): Finding[] {
  const findings: Finding[] = [];
  const found = new Map<string, Place>();
  let none: Resource | undefined;
  for (const resource of chart.resources.filter(({ type }) => type === 'AllergyIntolerance')) {
    const concept = conceptOf(resource.json['code']);
    const words = wordsOf(concept);
    const name = labelOf(concept);
    const status = statusCode(resource, 'verificationStatus') ?? '';
    const on = partialDateOf(resource.json['onsetDateTime']) ?? partialDateOf(resource.json['recordedDate']);
    const place = { ...placeOf(resource), ...(on !== undefined && { on }) };
    const path = 'AllergyIntolerance.code';
    const damaged = chart.book.damaged(concept);
    if (conditionStanding(resource) === 'out')
      findings.push(ignored(place, path, 'allergies', 'import.ignored.status', { name, status }));
    else if (damaged !== undefined)
      findings.push(ask(place, path, 'allergies', 'import.ask.damagedCode', { name, code: damaged }));
    else if (/no known (?:drug )?allerg/.test(words)) none = resource;
    else if (!isMedicine(resource))
      findings.push(ignored(place, path, 'allergies', 'import.ignored.allergyOther', { name }));
    else if (isOver(resource) || conditionStanding(resource) === 'doubtful')
      findings.push(ask(place, path, 'allergies', 'import.ask.allergyUnclear', { name }));
    else {
      const group = groupOf(
        `${words} ${matcher(concept)
          .drugs.map(({ id }) => id)
          .join(' ')}`,
      );
      found.set(group, place);
      findings.push(
        taken(place, path, 'allergy', group, { reasonKey: 'import.taken.allergy', params: { name, group } }),
      );
    }
  }
  const [first] = found.values();
  const members = [...found.keys()];
  if (first)
    findings.push(
      proposed(first, 'AllergyIntolerance', 'allergies', { atLeast: members }, 'import.ask.allergiesComplete', {
        found: members.join(', '),
      }),
    );
  else if (none)
    findings.push(
      taken(placeOf(none), 'AllergyIntolerance.code', 'allergies', [], { reasonKey: 'import.taken.noAllergy' }),
    );
  return findings;
}

function groupOf(words: string): string {
  return groups.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Category `medication` or `biologic`; an allergy without a category is taken for one that could be. */
function isMedicine({ json }: Resource): boolean {
  const categories: unknown[] = Array.isArray(json['category']) ? json['category'] : [];
  return categories.length === 0 || categories.includes('medication') || categories.includes('biologic');
}
