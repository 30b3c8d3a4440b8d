import type { Drug } from '../treatment/drug';
import type { CodeBook } from './code-book';
import type { CodeTable } from './code-table';
import type { Concept } from './concept';
import { labelOf } from './concept';

export interface DrugMatch {
  /** Drugs of the knowledge; several for a product of two ingredients. */
  drugs: Drug[];
  /** The name in the file. */
  name: string;
  /** code: by RxNorm; name: by its words, which a person should look at; none: not known here. */
  by: 'code' | 'name' | 'none';
  /** A code of the cancer drug table although the knowledge has no such drug. */
  isCancerDrug: boolean;
}

export type DrugMatcher = (concept: Concept) => DrugMatch;

/** Prepares matching by RxNorm ingredient, RxNorm product and name. */
export function drugMatcher(drugs: readonly Drug[], table: CodeTable, book: CodeBook): DrugMatcher {
  const byCode = new Map(drugs.flatMap((drug) => drug.rxnorm.map((code) => [code, drug] as const)));
  const ingredients = new Map(
    Object.entries(table.products).flatMap(([codes, products]) =>
      products.split(' ').map((product) => [product, codes.split('+')] as const),
    ),
  );
  const tableNames = new Map(table.drugs.map((row) => [row.code, row.name]));
  const names = namesOf(drugs);
  const named = (text: string) => matchName(text, names);
  return (concept) => {
    const name = labelOf(concept);
    const codes = concept.codings
      .filter((coding) => book.system(coding.system) === 'rxnorm')
      .map((coding) => coding.code ?? '');
    const parts = codes.flatMap((code) => ingredients.get(code) ?? [code]);
    const found = parts
      .map((code) => byCode.get(code) ?? named(tableNames.get(code) ?? ''))
      .filter((drug) => drug !== undefined);
    const isCancerDrug = parts.some((code) => tableNames.has(code));
    if (found.length > 0) return { drugs: [...new Set(found)], name, by: 'code', isCancerDrug };
    const words = [...concept.codings.map(({ display }) => display), concept.text].filter((text) => text !== undefined);
    const byName = words.map(named).find((drug) => drug !== undefined);
    return { drugs: byName ? [byName] : [], name, by: byName ? 'name' : 'none', isCancerDrug };
  };
}

function namesOf(drugs: readonly Drug[]): [string, Drug][] {
  const names = drugs.flatMap((drug) =>
    [drug.name.en, drug.name.es, ...drug.brands, ...drug.synonyms].map((name): [string, Drug] => [plain(name), drug]),
  );
  // Longer names first: "trastuzumab deruxtecan" is no trastuzumab.
  return names.filter(([name]) => name.length > 3).sort(([a], [b]) => b.length - a.length);
}

function matchName(text: string, names: readonly [string, Drug][]): Drug | undefined {
  const words = ` ${plain(text)} `;
  const found = names.find(([name]) => words.includes(` ${name} `));
  if (!found) return undefined;
  // "Paclitaxel / carboplatin" or an antibody with a payload that is not known here is no match of the first alone.
  const rest = words.replace(` ${found[0]} `, '  ');
  const other = names.find(([name, drug]) => drug !== found[1] && rest.includes(` ${name} `));
  const payload =
    /\b(?:deruxtecan|emtansine|govitecan|tirumotecan|vedotin|duocarmazine|mafodotin|liposom\w*|protein bound|albumin bound)\b/;
  return other || (payload.test(rest) && !payload.test(found[0])) ? undefined : found[1];
}

/** Lower case letters and digits, accents off, everything else a space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
