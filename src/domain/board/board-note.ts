import { type WrittenLine, fitted, type Fitted } from '../documents/fitted';
import type { Sentences } from '../documents/document';
import { type Phrase, day, joined, own, words } from '../documents/phrase';
import { type RecordedCase, recordRows } from './record-rows';

/** Characters of what is copied of a case: as much as the smallest field of a chart takes. */
export const longestBoardNote = 1500;

type Say = (phrase: Phrase) => string;

/**
 * What a board recorded of one case, to copy into its chart: a line each, at most `longestBoardNote` characters in all.
 * @param say writes a phrase in the language of the note
 */
export const boardNote = (of: RecordedCase, on: string, say: Say): Fitted =>
  fitted(noteLines(of, on, say), longestBoardNote, say(words('minutes.shortened')));

/** The same in full, for where there is room: nothing of it is cut. */
export const boardText = (of: RecordedCase, on: string, say: Say): string =>
  noteLines(of, on, say)
    .map(({ text }) => text)
    .join('\n');

function noteLines(of: RecordedCase, on: string, say: Say): WrittenLine[] {
  const { record, label, summary, entry } = of;
  const line = (said: Phrase, weight: number, isQuote?: true): WrittenLine => ({
    text: say(said),
    weight,
    ...(isQuote && { isQuote }),
  });
  const question = (record?.question ?? entry.question).trim();
  const head = words('minutes.note', { day: day(on) });
  return [
    line(label === '' ? head : words('minutes.noteFor', { head, label: own(label) }), 10),
    line(
      words(record === null ? 'minutes.unrecorded' : record.signed === null ? 'minutes.draft' : 'minutes.signed', {
        day: day(record?.signed ?? on),
      }),
      10,
    ),
    ...(summary === '' ? [] : [line(own(summary), 6)]),
    ...(question === '' ? [] : [line(words('minutes.question', { said: own(question) }), 7, true)]),
    ...recordRows(of).map(({ head: what, said, weight, isQuote }) =>
      line(words('minutes.line', { head: what, said: onOneLine(said) }), weight, isQuote),
    ),
    ...(record ? [line(basisPhrase(record.pinned), 9)] : []),
  ];
}

/** Everything that was said of one thing, on one line. */
export const onOneLine = (said: readonly Sentences[]): Phrase =>
  said.map((sentences): Phrase => joined(sentences)).reduce((before, next) => words('minutes.then', { before, next }));

/** The knowledge of the day on which it was recorded. */
export const basisPhrase = ({ version, evidenceDate }: { version: string; evidenceDate: string }): Phrase =>
  words('minutes.basis', { version: own(version), day: day(evidenceDate, 'long') });
