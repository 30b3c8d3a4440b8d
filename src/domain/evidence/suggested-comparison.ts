import type { OptionFinding } from '../consultation/consultation';
import { mostCompared, supportiveCareAlone } from './comparison';

/** Columns that are set up when nothing is asked for. */
const SUGGESTED = 3;

const rank = { offered: 0, provisional: 1, notNow: 2, advisedAgainst: 3 } as const;

/** Options that can be compared, offered first, in guideline order inside each standing. */
export function comparable(options: readonly OptionFinding[]): OptionFinding[] {
  return options
    .filter(({ option }) => option.id !== supportiveCareAlone)
    .toSorted((a, b) => rank[a.status] - rank[b.status]);
}

/** The first offered options of different kinds; where there is one kind only, the first two of it. Nothing offered, nothing suggested. */
export function suggested(
  options: readonly OptionFinding[],
  standing: 'offered' | 'provisional' = 'offered',
): OptionFinding[] {
  const treated = comparable(options).filter(
    ({ status, option }) => status === standing && option.class !== 'supportive-care',
  );
  const kinds = new Set<string>();
  const different = treated.filter(({ option }) => !kinds.has(option.class) && kinds.add(option.class));
  const rest = treated.filter((finding) => !different.includes(finding));
  const wanted = different.length > 1 ? different : [...different, ...rest.slice(0, 1)];
  return wanted.slice(0, SUGGESTED);
}

/** The options that an address names, in its order, each once; an address without any gets the suggested ones. */
export function namedOptions(ids: readonly string[], options: readonly OptionFinding[]): OptionFinding[] {
  const named = [...new Set(ids)].flatMap((id) => comparable(options).find(({ option }) => option.id === id) ?? []);
  if (named.length) return named.slice(0, mostCompared);
  // What only waits for a fact can be talked about too, and supportive care stands beside it.
  const offered = suggested(options);
  return offered.length ? offered : suggested(options, 'provisional');
}

/** What an address names that is no option here, each once; supportive care alone stands in every comparison. */
export function unknownOptions(ids: readonly string[], options: readonly OptionFinding[]): string[] {
  const known = new Set(options.map(({ option }) => option.id));
  return [...new Set(ids.map((id) => id.trim()))].filter((id) => id !== '' && !known.has(id));
}
