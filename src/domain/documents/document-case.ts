import type { KnowledgeManifest } from '../consultation/knowledge';
import type { Decision, PinnedName } from '../decision/decision';
import { topicOfQuestion } from '../decision/pinned-now';
import type { ComparedOption, Comparison, EffectRow, LeadKey } from '../evidence/comparison';
import type { Text } from '../evidence/text';
import { ownValue } from '../own-value';
import type { Concern } from '../preference/concern';
import type { Topic } from '../preference/topic';
import type { UrgentSign } from '../side-effects/care-plan';
import type { OptionCarePlan } from '../side-effects/care-plan-for';
import type { TreatmentOption } from '../treatment/option';
import { type Phrase, day, words } from './phrase';

/** The centre's numbers; empty: not entered. */
export interface SitePhones {
  clinic: string;
  urgent: string;
}

/** What every document is made of. Nothing of a closed topic is read from the comparison. */
export interface DocumentCase {
  /** Label or initials of the record; empty: none. */
  label: string;
  decision: Decision;
  /** The options that were discussed, care for comfort alone as the last; checked figures only where a person reads. */
  comparison: Comparison;
  /** The leading figures that are shown to this person, in the order of every view. */
  leads: readonly LeadKey[];
  /** What the person has opened and others may see. */
  opened: Readonly<Record<Topic, boolean>>;
  /** Topics of which the person wants a little. */
  little: Readonly<Record<Topic, boolean>>;
  /** What matters, what matters most first, and in the person's own words; empty: nothing was said. */
  concerns: readonly Concern[];
  ownWords: string;
  /** Signs that need help at any hour, whatever was chosen; empty: they are not held. */
  goNow: readonly UrgentSign[];
  /** Side effects of what was chosen; null: nothing was chosen, or the plans are not held. */
  care: OptionCarePlan | null;
  /** Care that begins with the first dose of what was chosen. */
  startsWith: readonly TreatmentOption[];
  /** Centre's limit in °C. */
  fever: number;
  phones: SitePhones;
  manifest: Pick<KnowledgeManifest, 'version' | 'evidenceDate' | 'reviewBy'>;
  /** ISO day on which it is written. */
  today: string;
  /** Whether prose of the knowledge tells of no closed topic and suits the reader. */
  maySay: (text: Text) => boolean;
}

/** What the evidence is as of, and when it is due to be looked at again, or was. */
export const evidenceDates = ({ manifest, today }: Pick<DocumentCase, 'manifest' | 'today'>): Phrase[] => [
  words('shell.evidence', { day: day(manifest.evidenceDate, 'long') }),
  words(today > manifest.reviewBy ? 'shell.reviewPast' : 'shell.review', { day: day(manifest.reviewBy, 'long') }),
];

/** The option that was chosen, with its column; null: none was. */
export function chosenColumn({ decision: { choice }, comparison }: DocumentCase): ComparedOption | null {
  if (choice.kind !== 'option') return null;
  return comparison.columns.find(({ finding }) => finding.option.id === choice.optionId) ?? null;
}

/** What an option was called when it was decided, where today's table does not have it any more; null: it has it. */
export const goneOption = (
  { comparison, decision }: Pick<DocumentCase, 'comparison' | 'decision'>,
  id: string,
): GoneOption | null =>
  comparison.columns.some(({ finding }) => finding.option.id === id)
    ? null
    : { id, named: ownValue(decision.pinned.names, id) ?? null };

export interface GoneOption {
  id: string;
  /** null: a decision of an older Tandem, which kept none. */
  named: PinnedName | null;
}

/** The leading figures of the open topics. */
export const openLeads = ({ leads, opened }: Pick<DocumentCase, 'leads' | 'opened'>): LeadKey[] =>
  leads.filter((lead) => opened[topicOfQuestion(lead)]);

/** Side effects told to a person: those that are felt first, then the most frequent. */
export const MOST_EFFECTS = 6;
/** For a person who wants to hear a little. */
export const FEW_EFFECTS = 3;

/** The side effects of a document in their order; none while the topic is closed. */
export function toldEffects(
  { effects }: Pick<Comparison, 'effects'>,
  opened: Readonly<Record<Topic, boolean>>,
  little: Readonly<Record<Topic, boolean>>,
): EffectRow[] {
  if (!opened.sideEffects) return [];
  return effects
    .toSorted((a, b) => Number(a.effect.kind !== 'felt') - Number(b.effect.kind !== 'felt'))
    .slice(0, little.sideEffects ? FEW_EFFECTS : MOST_EFFECTS);
}
