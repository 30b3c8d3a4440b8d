import type { Check } from './finding';
import { linkFaults, twice } from './known-ids';

/** Paragraphs of the document. */
const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8];

/** Each statement of the source document is judged once, on a source that is held; no paragraph is left out. */
export const sourceDocument: Check = {
  name: 'source document',
  check(shelf) {
    const sources = new Set(shelf.sources.map(({ item }) => item.id));
    const links = linkFaults(shelf);
    const said = new Set(shelf.claims.map(({ item }) => item.paragraph));
    return [
      ...twice(shelf.claims.map(({ item }) => item.id)).map((id) => `source-document: claim "${id}" stands twice`),
      ...paragraphs
        .filter((one) => !said.has(one))
        .map((one) => `source-document: no claim of paragraph ${one} is judged`),
      ...shelf.claims.flatMap(({ path, item }) => {
        const where = `${path}: ${item.id}`;
        return [
          ...(paragraphs.includes(item.paragraph) ? [] : [`${where}: the document has no paragraph ${item.paragraph}`]),
          ...(item.sources.length > 0 ? [] : [`${where}: no source; name what says so today`]),
          ...item.sources
            .filter(({ sourceId }) => !sources.has(sourceId))
            .map(({ sourceId }) => `${where}: no source "${sourceId}"`),
          ...links(where, item),
        ];
      }),
    ];
  },
};
