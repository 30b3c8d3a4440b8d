import type { Consultation } from '../consultation/consultation';
import type { Sentences } from '../documents/document';
import { type Phrase, day, joined, list, number, own, text, words } from '../documents/phrase';
import { ownValue } from '../own-value';
import type { TreatmentOption } from '../treatment/option';
import { type BoardRecord, deviatingOptions, minutesOf, waitingOptions } from './board-record';
import { reasonsOf } from './held-at-signing';
import { type AgendaEntry, type BoardRole, lackingRoles } from './meeting';

/** One case of a meeting with what the board recorded of it, to be written for others. */
export interface RecordedCase {
  /** From 1. */
  place: number;
  entry: AgendaEntry;
  /** Label or initials; empty: it is not told. */
  label: string;
  /** Who it is about in one line, without a name. */
  summary: string;
  /** null: nothing was recorded. */
  record: BoardRecord | null;
  consultation: Pick<Consultation, 'options'>;
  /** Roles that a quorum takes now; what was signed has its own. */
  quorum: readonly BoardRole[];
}

/** Something that a board recorded, with how much it weighs where the room is short. */
export interface RecordRow {
  /** What it tells: "acceptable", "present". */
  tells: string;
  head: Phrase;
  said: readonly Sentences[];
  weight: number;
  /** In somebody's words: it is cut before anything is left out. */
  isQuote?: true;
}

/**
 * What an option is called: as the knowledge has it, else as it was called on the day of the meeting; what is signed keeps the name of that
 * day.
 */
export function optionPhrase(id: string, options: readonly { option: TreatmentOption }[], record: BoardRecord): Phrase {
  const now = options.find(({ option }) => option.id === id)?.option.name;
  const then = ownValue(record.pinned.names, id)?.name;
  const name = record.signed === null ? (now ?? then) : (then ?? now);
  return name ? text(name) : words('minutes.gone', { id: own(id) });
}

const role = (of: BoardRole): Phrase => words(`boardRole.${of}`);
const roles = (of: readonly BoardRole[]): Phrase => joined(of.map(role));

/** What the board recorded of a case, in the order in which it is read. What is not known is told with a word. */
export function recordRows({ record, consultation, entry, quorum }: RecordedCase): RecordRow[] {
  if (!record) return [];
  return [
    ...optionRows(record, consultation),
    ...viewRows(record),
    ...planRows(record),
    ...meetingRows(record, entry, quorum),
    ...laterRows(record),
  ];
}

const row = (key: string, said: readonly (Phrase | Sentences)[], weight: number, isQuote?: true): RecordRow => ({
  tells: key,
  head: words(`minutes.row.${key}`),
  said: said.map((one) => ('is' in one ? [one] : one)),
  weight,
  ...(isQuote && { isQuote }),
});

/** Said in words, or nothing. */
const quoted = (key: string, said: string, weight: number): RecordRow[] =>
  said.trim() === '' ? [] : [row(key, [own(said.trim())], weight, true)];

function optionRows(record: BoardRecord, { options }: RecordedCase['consultation']): RecordRow[] {
  const { acceptable, order, pinned, deviations, held } = record;
  const name = (id: string) => optionPhrase(id, options, record);
  const missingOf = (id: string) =>
    held ? (held.waitsFor[id] ?? []) : (options.find(({ option }) => option.id === id)?.missing ?? []);
  const status = (id: string): Phrase => {
    const pinnedStatus = ownValue(pinned.statuses, id);
    return pinnedStatus ? { is: 'inside', of: words(`status.${pinnedStatus}`) } : words('minutes.noStatus');
  };
  const deviating = deviatingOptions(record).map((id) => {
    const reasoned = deviations.find(({ optionId }) => optionId === id);
    const reason = words(`minutes.reason.${reasoned?.reason ?? 'unsaid'}`);
    const said = reasoned?.words.trim() ?? '';
    return said === ''
      ? words('minutes.named', { name: name(id), said: reason })
      : words('minutes.namedWith', { name: name(id), said: reason, words: own(said) });
  });
  const waiting = waitingOptions(record).map((id) => {
    const missing = missingOf(id).map((attribute): Phrase => ({ is: 'attribute', attribute }));
    return missing.length > 0 ? words('minutes.named', { name: name(id), said: list(missing) }) : name(id);
  });
  const preferred = order.map((id, place) => words('minutes.place', { place: place + 1, option: name(id) }));
  return [
    acceptable.length > 0
      ? row(
          'acceptable',
          acceptable.map((id) => words('minutes.option', { option: name(id), status: status(id) })),
          10,
        )
      : row('acceptable', [words('minutes.noOption')], 10),
    ...(waiting.length > 0 ? [row('waiting', waiting, 7)] : []),
    ...(acceptable.length > 1
      ? [row('order', preferred.length > 0 ? preferred : [words('minutes.noOrder')], preferred.length > 0 ? 8 : 3)]
      : []),
    ...quoted('decider', record.decider, 8),
    ...(deviating.length > 0 ? [row('deviation', deviating, 9)] : []),
    record.dissent.length > 0
      ? row(
          'dissent',
          record.dissent.map(({ role: whose, view }) =>
            words('minutes.named', { name: role(whose), said: own(view.trim()) }),
          ),
          8,
          true,
        )
      : row('dissent', [words('minutes.none')], 2),
  ];
}

/** What the person wants, or why nobody asked. */
function viewRows({ views, viewsUnasked }: BoardRecord): RecordRow[] {
  if (views.trim() !== '') return [row('views', [own(views.trim())], 9, true)];
  const why = viewsUnasked.trim();
  return [
    row('views', [why === '' ? words('minutes.notAsked') : words('minutes.notAskedWhy', { why: own(why) })], 9, true),
  ];
}

function planRows({ tests, otherTests, trial, actions, tells, tellsOn }: BoardRecord): RecordRow[] {
  const asked = [
    ...tests.map((attribute): Phrase => ({ is: 'attribute', attribute })),
    ...(otherTests.trim() === '' ? [] : [own(otherTests.trim())]),
  ];
  const told = words('minutes.tells', {
    who: tells ? role(tells) : words('minutes.unsaid'),
    when: tellsOn ? day(tellsOn) : words('minutes.unsaidDay'),
  });
  return [
    ...(asked.length > 0 ? [row('tests', [joined(asked)], 8)] : []),
    ...quoted('trial', trial, 6),
    row('tells', [tells || tellsOn ? told : words('minutes.unsaid')], 8),
    ...(actions.length > 0
      ? [
          row(
            'actions',
            actions.map(({ what, owner, due }) =>
              words('minutes.action', {
                what: own(what.trim()),
                owner: role(owner),
                due: due ? day(due) : words('minutes.unsaidDay'),
              }),
            ),
            8,
          ),
        ]
      : []),
  ];
}

function meetingRows(record: BoardRecord, entry: AgendaEntry, quorumNow: readonly BoardRole[]): RecordRow[] {
  const { missing, conflicts, seconds, held } = record;
  const { without, quorum } = held ?? { without: reasonsOf(record, entry.without), quorum: quorumNow };
  const present = record.present ?? [];
  const reasons = new Map<string, string | undefined>(Object.entries(without));
  const lacked = missing.map((item) => {
    const name = words(`ready.item.${item}`);
    const why = reasons.get(item)?.trim() ?? '';
    return why === '' ? name : words('minutes.named', { name, said: own(why) });
  });
  const lacking = lackingRoles(present, quorum);
  const minutes = minutesOf(seconds);
  return [
    ...(lacked.length > 0 ? [row('missing', lacked, 5)] : []),
    // As at the meeting, as long as nobody says otherwise of this case.
    ...(record.present === null
      ? []
      : [
          row(
            'present',
            [
              present.length > 0 ? roles(present) : words('minutes.unsaid'),
              ...(lacking.length > 0 ? [words('attend.lacks', { roles: roles(lacking) })] : []),
            ],
            5,
          ),
        ]),
    conflicts === null
      ? row('conflicts', [words('minutes.notAsked')], 4)
      : row('conflicts', [conflicts.trim() === '' ? words('minutes.none') : own(conflicts.trim())], 4),
    ...(minutes > 0 ? [row('time', [words('minutes.spent', { minutes: number(minutes) })], 1)] : []),
  ];
}

/** What was said after it was signed. */
function laterRows({ amendments, outcome }: BoardRecord): RecordRow[] {
  return [
    ...(amendments.length > 0
      ? [
          row(
            'amended',
            amendments.map(({ on, by, words: said }) =>
              words('minutes.amendment', { day: day(on), who: role(by), said: own(said.trim()) }),
            ),
            9,
          ),
        ]
      : []),
    ...(outcome
      ? [
          row(
            'outcome',
            [
              outcome.why.trim() === ''
                ? words('minutes.outcome', { day: day(outcome.on), said: words(`minutes.outcome.${outcome.state}`) })
                : words('minutes.outcomeWhy', {
                    day: day(outcome.on),
                    said: words(`minutes.outcome.${outcome.state}`),
                    why: own(outcome.why.trim()),
                  }),
            ],
            6,
          ),
        ]
      : []),
  ];
}
