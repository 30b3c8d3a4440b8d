import type { Check } from './finding';
import { linkFaults, twice } from './known-ids';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The version of the manifest says what it brought, on days that are days; what it speaks of is in the knowledge. */
export const knowledgeVersions: Check = {
  name: 'knowledge versions',
  check(shelf) {
    const options = new Set(shelf.options.map(({ item }) => item.id));
    const links = linkFaults(shelf);
    const versions = shelf.versions.map(({ item }) => item.version);
    const { version } = shelf.manifest;
    return [
      ...twice(versions).map((one) => `changes: version ${one} stands twice`),
      ...(versions.includes(version) ? [] : [`changes/${version}.json: write what this version brought`]),
      ...shelf.versions.flatMap(({ path, item }) => [
        ...[item.on, ...item.changes.map(({ on }) => on)]
          .filter((on) => !isDay(on))
          .map((on) => `${path}: "${on}" is no day; write 2026-11-23`),
        ...item.changes
          .filter(({ on }) => on > item.on)
          .map(({ on, text }) => `${path}: "${text.en.slice(0, 40)}" of ${on} is younger than its version`),
        ...(item.changes.length > 0 ? [] : [`${path}: says of no change`]),
        ...item.changes.flatMap((change) => links(`${path}: "${change.text.en.slice(0, 40)}"`, change)),
        ...item.groups
          .filter(({ optionId }) => !options.has(optionId))
          .map(({ optionId }) => `${path}: no option "${optionId}"`),
        ...item.groups
          .filter(({ from, to }) => from === to)
          .map(({ optionId }) => `${path}: "${optionId}" does not change`),
      ]),
    ];
  },
};
