import type { Block, DecisionDocument } from '../documents/document';
import { heading, paragraph, quiet } from '../documents/document';
import { type Phrase, day, joined, own, words } from '../documents/phrase';
import { basisPhrase } from './board-note';
import { type Meeting, lackingRoles, type BoardRole } from './meeting';
import { type RecordedCase, recordRows } from './record-rows';

/** What the minutes of a meeting are made of. */
export interface MinutesOf {
  meeting: Pick<Meeting, 'name' | 'on' | 'present'>;
  /** In the order of the agenda. */
  cases: readonly RecordedCase[];
  /** Of the site now, for a meeting of which nothing is signed. */
  quorum: readonly BoardRole[];
}

/** The minutes of a meeting. No figure of a study is in them, and no name unless its cases carry one. */
export function boardMinutes({ meeting, cases, quorum }: MinutesOf): DecisionDocument {
  const { name, on, present } = meeting;
  // What was signed was complete, or not, by the quorum of its day.
  const signedBy = cases.flatMap(({ record }) => record?.held ?? []).at(-1)?.quorum ?? quorum;
  const recorded = cases.filter(({ record }) => record !== null).length;
  return {
    blocks: [
      heading(1, name.trim() === '' ? words('minutes.title') : words('minutes.titleOf', { name: own(name.trim()) })),
      paragraph(words('minutes.held', { day: day(on, 'long') }), {
        is: 'words',
        key: 'minutes.count',
        count: cases.length,
        filled: { recorded },
      }),
      quiet(...attendance(present, signedBy)),
      ...cases.flatMap((one) => caseBlocks(one, present)),
      quiet(words('minutes.tool')),
    ],
    foot: [words('minutes.foot', { day: day(on) }), words('minutes.notVerdict')],
  };
}

/** Who came to the meeting; where that was entered case by case alone, the cases say it. */
function attendance(present: readonly BoardRole[], quorum: readonly BoardRole[]): Phrase[] {
  const roles = (of: readonly BoardRole[]): Phrase => joined(of.map((role) => words(`boardRole.${role}`)));
  if (present.length === 0) return [words('minutes.presentByCase')];
  const lacking = lackingRoles(present, quorum);
  return [
    words('minutes.present', { roles: roles(present) }),
    lacking.length > 0 ? words('minutes.lacks', { roles: roles(lacking) }) : words('attend.complete'),
  ];
}

const sameRoles = (some: readonly BoardRole[], others: readonly BoardRole[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role));

function caseBlocks(of: RecordedCase, attending: readonly BoardRole[]): Block[] {
  const { place, entry, label, summary, record } = of;
  const question = (record?.question ?? entry.question).trim();
  // Who was there stands at the head already, unless this case had others.
  const rows = recordRows(of).filter(
    ({ tells }) => tells !== 'present' || attending.length === 0 || !sameRoles(record?.present ?? attending, attending),
  );
  const title = words(question === '' ? 'minutes.caseAlone' : 'minutes.case', { place, question: own(question) });
  return [
    heading(2, title),
    paragraph(
      ...(label === '' ? [] : [words('minutes.label', { label: own(label) })]),
      ...(summary === '' ? [] : [own(summary)]),
      words(`minutes.kind.${record?.held?.kind ?? entry.kind}`),
    ),
    ...(record
      ? [
          {
            kind: 'table' as const,
            caption: title,
            heads: [words('minutes.head.what'), words('minutes.head.said')],
            rows: rows.map(({ head, said }) => [{ lines: [[head]], strong: true as const }, { lines: said }]),
          },
          quiet(
            words(record.signed === null ? 'minutes.draft' : 'minutes.signed', {
              day: day(record.signed ?? record.on),
            }),
            basisPhrase(record.pinned),
          ),
        ]
      : [quiet(words('minutes.unrecorded'))]),
  ];
}
