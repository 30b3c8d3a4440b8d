import type { Consultation } from '../consultation/consultation';
import { choiceOf, isKnown, isUnknown, type Possible, samePossible } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import type { Chosen } from '../patient/choose-observation';
import { parsePartialDate } from '../patient/partial-date';
import type { PatientRecord } from '../patient/record';
import type { Said } from '../preference/said';

/** What a board needs of a case (after MDT-MODe, with what metastatic breast cancer asks). In the order of the table. */
export const readinessItems = [
  'receptors',
  'genomics',
  'staging',
  'organFunction',
  'activity',
  'comorbidity',
  'history',
  'goals',
] as const;
export type ReadinessItem = (typeof readinessItems)[number];

/** ageing: known, but older than the site's limit, or of no day. missing: a part is not known. notNeeded: nothing of it would change an option. */
export const readinessStates = ['ready', 'ageing', 'missing', 'notNeeded'] as const;
export type ReadinessState = (typeof readinessStates)[number];

/** Days after which a finding counts as ageing, by item; null: it does not age. */
export type ReadinessLimits = Readonly<Record<ReadinessItem, number | null>>;

/** Proposed by Tandem for a site to set; no guideline fixes them. */
export const usualLimits: ReadinessLimits = {
  receptors: 730,
  genomics: 730,
  staging: 90,
  organFunction: 28,
  activity: 28,
  comorbidity: 365,
  history: null,
  goals: null,
};

/** Items that age: a site sets after how many days. */
export const agingItems = ['receptors', 'genomics', 'staging', 'organFunction', 'activity', 'comorbidity'] as const;
/** A site's limit in days at most: ten years. */
export const mostLimitDays = 3650;

export interface Readiness {
  item: ReadinessItem;
  state: ReadinessState;
  /** Days since the oldest finding that counts, at most as many as its date allows; null: nothing is known of it, or it has no day. */
  ageDays: number | null;
  limitDays: number | null;
  /** Attributes that are not known. */
  lacking: readonly string[];
  /** Attributes that are known and have no day. */
  undated: readonly string[];
  /** Of the receptors: that one was read on the primary tumour, or in a sample that nobody named. */
  sample: 'primary' | 'untold' | null;
}

/** What of a case a board looks at. */
export interface BoardCase {
  consultation: Pick<Consultation, 'day' | 'picture' | 'sources' | 'missing'>;
  record: PatientRecord;
  said: Said;
}

const receptors = ['erPercent', 'prPercent', 'her2Ihc'];
const equivocal = choiceOf(['0', '1+', '2+', '3+'], '2+');
const organs = ['neutrophils', 'platelets', 'haemoglobin', 'bilirubin', 'ast', 'alt', 'crCl'];
const illnesses = ['heartFailure', 'ischaemia', 'ild', 'diabetes', 'autoimmune', 'allergies'];
/** What a person is born with does not age. */
const inherited = new Set(['germlineBrca', 'germlinePalb2']);
const markersOfTumour = new Set(['pdl1Cps22c3', 'pdl1Sp142', 'pdl1CpsOther']);

/** Each item with what is ready, old or missing of it. */
export function readinessOf(of: BoardCase, limits: ReadinessLimits = usualLimits): Readiness[] {
  const dated = (item: ReadinessItem, known: readonly string[], lacking: readonly string[]) =>
    standing(of, item, known, lacking, limits[item]);
  const markers = genomicMarkers(of);
  const goals = of.said.picked.length > 0 || of.said.own !== '';
  return [
    receptorsOf(of, limits.receptors),
    markers.known.length + markers.lacking.length === 0
      ? { ...dated('genomics', [], []), state: 'notNeeded' }
      : dated('genomics', markers.known, markers.lacking),
    dated('staging', ...split(of, ['sites', 'organDysfunction'])),
    dated('organFunction', ...split(of, organs)),
    dated('activity', ...split(of, ['ecog'])),
    dated('comorbidity', ...split(of, illnesses)),
    undatedItem('history', of.record.therapies !== null),
    undatedItem('goals', goals),
  ];
}

/** The items without which a case is presented only with a reason. */
export const missingItems = (found: readonly Readiness[]): ReadinessItem[] =>
  found.filter(({ state }) => state === 'missing').map(({ item }) => item);

/** What is missing and has no reason yet. */
export const unreasoned = (
  found: readonly Readiness[],
  without: Readonly<Partial<Record<ReadinessItem, string>>>,
): ReadinessItem[] => missingItems(found).filter((item) => (without[item] ?? '').trim() === '');

const undatedItem = (item: ReadinessItem, held: boolean): Readiness => ({
  item,
  state: held ? 'ready' : 'missing',
  ageDays: null,
  limitDays: null,
  lacking: [],
  undated: [],
  sample: null,
});

/** A value of which something is still open is not known; of a set, what is there at least counts. */
function isHeld(id: string, value: Possible): boolean {
  if (value.kind === 'set') return value.must !== 0 || isKnown(value);
  return attributeById(id).kind === 'number' ? !isUnknown(value, attributeById(id)) : isKnown(value);
}

function split({ consultation: { picture } }: BoardCase, ids: readonly string[]): [string[], string[]] {
  const known = ids.filter((id) => isHeld(id, picture.value(id)));
  return [known, ids.filter((id) => !known.includes(id))];
}

/** Markers of genes and of immunotherapy that this person's options ask about: known, or still able to change an option. */
function genomicMarkers({ consultation: { picture, missing } }: BoardCase) {
  const isMarker = (id: string) => attributeById(id).group === 'genomics' || markersOfTumour.has(id);
  const lacking = missing.map(({ attribute }) => attribute).filter(isMarker);
  const known = ['germlineBrca', 'esr1', 'pik3ca', 'akt1', 'pten', ...markersOfTumour].filter(
    (id) => !lacking.includes(id) && isHeld(id, picture.value(id)),
  );
  return { known, lacking };
}

/**
 * Receptors count where they were read on a metastasis; of the primary, or of a sample that nobody named, they are known, and a board
 * asks for the metastasis. A staining of 2+ leaves HER2 open until its copies were counted (ASCO-CAP 2023).
 */
function receptorsOf(of: BoardCase, limit: number | null): Readiness {
  const [known, unread] = split(of, receptors);
  const { picture } = of.consultation;
  const isEquivocal = samePossible(picture.value('her2Ihc'), equivocal);
  const isOpen = isEquivocal && !isKnown(picture.value('her2Ish'));
  const lacking = isOpen ? [...unread, 'her2Ish'] : unread;
  // The copies that settle a 2+ count with it; where they were worked out they have no day and no sample of their own.
  const read = isEquivocal && !isOpen && of.consultation.sources.has('her2Ish') ? [...known, 'her2Ish'] : known;
  const found = standing(of, 'receptors', read, lacking, limit);
  const sites = read.map((id) => of.consultation.sources.get(id)?.specimen?.site ?? null);
  const sample = sites.includes('primary') ? 'primary' : sites.includes(null) ? 'untold' : null;
  return { ...found, sample, state: sample !== null && found.state === 'ready' ? 'ageing' : found.state };
}

/** Days since the day of a finding, as many as a partly known date allows; null: it has none. */
function ageOf({ observation, specimen }: Chosen, today: number): number | null {
  const on = parsePartialDate(observation.on ?? specimen?.on ?? '');
  return on && Math.max(0, today - on.first);
}

function standing(
  of: BoardCase,
  item: ReadinessItem,
  known: readonly string[],
  lacking: readonly string[],
  limitDays: number | null,
): Readiness {
  const { day, sources } = of.consultation;
  const today = parsePartialDate(day);
  if (!today) throw new RangeError(`"${day}" is no date`);
  const aging = known.filter((id) => !inherited.has(id));
  const ages = aging.map((id) => {
    const chosen = sources.get(id);
    return chosen ? ageOf(chosen, today.first) : null;
  });
  const told = ages.filter((age) => age !== null);
  const ageDays = told.length > 0 ? Math.max(...told) : null;
  // What arithmetic knows, as the clearance of creatinine, has no day of its own.
  const undated = aging.filter((id, place) => ages[place] === null && sources.has(id));
  const old = undated.length > 0 || (limitDays !== null && ageDays !== null && ageDays > limitDays);
  const state = lacking.length > 0 ? 'missing' : old ? 'ageing' : 'ready';
  return { item, state, ageDays, limitDays, lacking, undated, sample: null };
}
