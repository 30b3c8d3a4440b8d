import type { Source } from '../../src/domain/evidence/source';
import type { Check } from './finding';
import type { Shelf } from './files';
import { withoutSource } from './source-exceptions';

interface Cited {
  path: string;
  /** What cites: "holds lvef-low". Exceptions name it so. */
  what: string;
  sourceId: string | null;
  checked?: { against: string } | null;
  /** Where the one who speaks has its seat, where that matters. */
  seat: 'US' | 'Europe' | null;
}

const bodies: Record<string, Cited['seat']> = { FDA: 'US', EMA: 'Europe', NICE: 'Europe', NHS: 'Europe' };
const regions: Record<string, Cited['seat']> = { US: 'US', EU: 'Europe', UK: 'Europe' };

/** A page of the American label or agency, or of a maker's American site. */
const american = (text: string) =>
  /(\bUSPI\b|\bUS\b|\bFDA\b|prescribing information|fda\.gov|dailymed\.nlm|hcp\.com\b|\.com\/(en-)?us\b)/i.test(text);
/** A page of a European agency or label. */
const european = (text: string) =>
  /(outside the US|\bEMA\b|\bCHMP\b|\bEPAR\b|\bSmPC\b|\bEU\b|\bUK\b|europa\.eu|fass\.se|medicines\.org\.uk|nice\.org|nhs\.uk)/i.test(
    text,
  );

function citedBy(shelf: Shelf): Cited[] {
  return [
    ...shelf.options.flatMap(({ path, item }): Cited[] => [
      ...item.indications.flatMap(({ id, statements }) =>
        statements.map(({ body, sourceId, checked }): Cited => ({
          path,
          what: `indications ${id} ${body}`,
          sourceId,
          checked,
          seat: bodies[body] ?? null,
        })),
      ),
      ...(['contraindications', 'holds', 'cautions'] as const).flatMap((kind) =>
        item[kind].map(({ id, sourceId, checked }) => ({ path, what: `${kind} ${id}`, sourceId, checked, seat: null })),
      ),
      ...item.monitoring.map((one) => ({ ...one, path, what: `monitoring ${one.what.en}`, seat: null })),
      ...item.doses.map((one) => ({ ...one, path, what: `doses ${one.drugId}`, seat: null })),
      ...item.licences.map((one) => ({
        ...one,
        path,
        what: `licences ${one.region}`,
        seat: regions[one.region] ?? null,
      })),
    ]),
    ...shelf.sharedHolds.flatMap(({ path, item }) =>
      item.of.map((one) => ({ ...one, path, what: `holds ${item.id}`, seat: null })),
    ),
    ...shelf.rules.map(({ path, item }) => ({
      path,
      what: `rule ${item.id}`,
      sourceId: item.sourceIds[0] ?? null,
      checked: item.checked,
      seat: null,
    })),
    ...shelf.trials.flatMap(({ path, item }) =>
      (item.qualityOfLife ? [item.qualityOfLife] : []).map((one) => ({
        ...one,
        path,
        what: 'qualityOfLife',
        seat: null,
      })),
    ),
  ];
}

/** Why a source cannot be what an agency said, or null. */
function otherSeat({ seat, checked }: Cited, source: Source): string | null {
  if (!seat) return null;
  const addresses = checked ? [checked.against] : [source.url ?? '', ...source.checkedAt];
  const about = [source.title, ...addresses];
  const [own, other] = seat === 'US' ? [american, european] : [european, american];
  return about.some(other) && !about.some(own) ? `speaks for ${seat}, but "${source.title}" does not` : null;
}

/** Exceptions that no longer except anything. */
function unneeded({ files }: Shelf, used: ReadonlySet<string>): string[] {
  const all = files.map(({ path }) => path);
  return withoutSource.flatMap(({ what, paths }) =>
    what
      .flatMap((one) => (paths ? paths.map((path) => ({ one, paths: [path] })) : [{ one, paths: all }]))
      .filter(({ one, paths: places }) => !places.some((path) => used.has(`${path} ${one}`)))
      .map(
        ({ one, paths: places }) => `source-exceptions.ts ${one} ${paths ? places.join() : ''}: not needed, delete it`,
      ),
  );
}

/** Whatever a patient's treatment hangs on names its source, and an agency is cited from its own side of the ocean. */
export const sources: Check = {
  name: 'sources',
  check(shelf) {
    const known = new Map(shelf.sources.map(({ item }) => [item.id, item]));
    const used = new Set<string>();
    const problems = citedBy(shelf).flatMap((cited) => {
      const where = `${cited.path} ${cited.what}`;
      if (cited.sourceId === null) {
        if (cited.checked) return [`${where}: was read at ${cited.checked.against}, add that page as its source`];
        const exception = withoutSource.find(
          ({ what, paths }) => what.includes(cited.what) && (!paths || paths.includes(cited.path)),
        );
        if (exception) used.add(`${cited.path} ${cited.what}`);
        return exception ? [] : [`${where}: names no source; add sourceId, or a reason to source-exceptions.ts`];
      }
      const source = known.get(cited.sourceId);
      if (!source) return [`${where}: no source "${cited.sourceId}"; add it to sources/`];
      const problem = otherSeat(cited, source);
      return problem ? [`${where}: ${problem}; cite the agency's own page`] : [];
    });
    return [...problems, ...unneeded(shelf, used)];
  },
};
