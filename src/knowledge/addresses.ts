import type { CheckedAt } from '../domain/evidence/text';
import type { Source } from '../domain/evidence/source';

/** Of what is looked through: a part that cites a source, or holds parts that rest on the same one. */
interface Part {
  sourceId?: unknown;
  checked?: CheckedAt | null;
}

/** Calls back for every `checked` that names a page, with the addresses of the source that it, or what it stands in, cites. */
function eachRead(
  value: unknown,
  sources: ReadonlyMap<string, Source>,
  cited: readonly string[],
  visit: (checked: CheckedAt, addresses: readonly string[]) => void,
): void {
  if (Array.isArray(value)) for (const one of value) eachRead(one, sources, cited, visit);
  else if (typeof value === 'object' && value !== null) {
    const { sourceId, checked } = value as Part;
    const addresses = typeof sourceId === 'string' ? (sources.get(sourceId)?.checkedAt ?? []) : cited;
    if (checked) visit(checked, addresses);
    for (const one of Object.values(value)) eachRead(one, sources, addresses, visit);
  }
}

const byId = (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source]));

/** Writes pages that their source lists as their place in that list: the same address travels once. Changes the content. */
export function takeAddresses(content: unknown, sources: readonly Source[]): void {
  eachRead(content, byId(sources), [], (checked, addresses) => {
    const place = addresses.indexOf(checked.against);
    if (place >= 0) checked.against = String(place);
  });
}

/**
 * Puts the addresses back, in steps, so that the caller can pause between them: one for each thing that the content lists. An
 * address that was written in full stays. Changes the content.
 */
export function* givingAddresses(content: object, sources: readonly Source[]): Generator<void> {
  const held = byId(sources);
  for (const list of Object.values(content)) {
    for (const one of Array.isArray(list) ? list : [list]) {
      eachRead(one, held, [], (checked, addresses) => {
        if (/^\d+$/.test(checked.against)) checked.against = addresses[Number(checked.against)] ?? checked.against;
      });
      yield;
    }
  }
}

/** A page read that is the source's own address travels as an empty one. Changes the sources. */
export function takeOwnPages(sources: readonly Source[]): void {
  for (const source of sources) source.checkedAt = source.checkedAt.map((page) => (page === source.url ? '' : page));
}

export function giveOwnPages(sources: readonly Source[]): void {
  for (const source of sources) source.checkedAt = source.checkedAt.map((page) => page || (source.url ?? ''));
}
