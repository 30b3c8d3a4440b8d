import type { KnowledgeManifest } from '../consultation/knowledge';
import type { OptionFinding } from '../consultation/consultation';
import type { Pinned, PinnedName } from '../decision/decision';
import { type BoardRecord, longestBoardWords } from './board-record';
import type { AgendaEntry, Meeting } from './meeting';
import { ownValue } from '../own-value';

/** What a case and its meeting say before anything is recorded; `views` as `viewsIn` puts them. */
export function newBoardRecord(
  id: string,
  { id: meetingId, on }: Meeting,
  { question, without }: AgendaEntry,
  { views, missing, pinned }: Pick<BoardRecord, 'views' | 'missing' | 'pinned'>,
): BoardRecord {
  return {
    id,
    meetingId,
    on,
    question,
    acceptable: [],
    decider: '',
    order: [],
    dissent: [],
    deviations: [],
    tests: [],
    otherTests: '',
    trial: '',
    present: null,
    conflicts: null,
    tells: null,
    tellsOn: null,
    actions: [],
    views,
    // Whoever presents it without what the person wants has said why on the agenda.
    viewsUnasked: views === '' ? (without.goals ?? '').slice(0, longestBoardWords) : '',
    missing,
    pinned,
    seconds: 0,
    signed: null,
    amendments: [],
    outcome: null,
  };
}

/**
 * What the rules say of options on the meeting's day, without a figure. An option that they do not have any more keeps the name that an
 * earlier record gives it, and no status.
 * @param ids options that were talked of
 */
export function boardPinned(
  ids: readonly string[],
  options: readonly OptionFinding[],
  { version, evidenceDate }: Pick<KnowledgeManifest, 'version' | 'evidenceDate'>,
  earlier: Pinned['names'] = {},
): Pinned {
  const named = options.filter(({ option }) => ids.includes(option.id));
  const names = Object.fromEntries([
    ...ids.flatMap((id): [string, PinnedName][] => {
      const name = ownValue(earlier, id);
      return name ? [[id, name]] : [];
    }),
    ...named.map(({ option: { id, name, plainName } }): [string, PinnedName] => [id, { name, plainName }]),
  ]);
  return {
    version,
    evidenceDate,
    statuses: Object.fromEntries(named.map(({ option, status }) => [option.id, status])),
    figures: [],
    names,
  };
}

/**
 * What a person wants in one text: their own words whole, and of what they picked as much as there is room for.
 * @param picked names of concerns, what matters most first
 * @param more says how many are left out: "and 2 more"
 */
export function viewsIn(own: string, picked: readonly string[], more: (count: number) => string): string {
  const words = own.trim();
  for (let told = picked.length; told > 0; told -= 1) {
    const rest = picked.length - told;
    const list = [...picked.slice(0, told), ...(rest > 0 ? [more(rest)] : [])].join(', ');
    const text = words === '' ? list : `${words} (${list})`;
    if (text.length <= longestBoardWords) return text;
  }
  return words.slice(0, longestBoardWords);
}
