import fc from 'fast-check';
import type { Phrase } from '../documents/phrase';
import { boardMinutes } from './board-minutes';
import { boardNote, longestBoardNote } from './board-note';
import { type BoardRecord, longestBoardWords } from './board-record';
import { type AgendaEntry, type BoardRole, boardRoles, usualQuorum } from './meeting';
import type { RecordedCase } from './record-rows';
import { aBoardRecord } from './testing/a-board-record';

/** Keys with what fills them: enough to see what is said. */
function say(phrase: Phrase): string {
  switch (phrase.is) {
    case 'words': {
      const filled = Object.values(phrase.filled ?? {}).map((one) =>
        typeof one === 'object' ? say(one) : String(one),
      );
      return [phrase.key, ...filled].join(' ');
    }
    case 'own':
      return phrase.own;
    case 'text':
      return phrase.text.en;
    case 'joined':
    case 'list':
      return phrase.of.map(say).join('; ');
    case 'inside':
    case 'sentence':
      return say(phrase.of);
    case 'day':
      return phrase.day;
    case 'attribute':
      return phrase.attribute;
    case 'number':
      return String(phrase.value);
    default:
      throw new RangeError(phrase.is);
  }
}

const entry: AgendaEntry = {
  id: 'e1',
  caseId: 'one',
  kind: 'discussion',
  question: 'What first?',
  presenter: '',
  minutes: 3,
  without: { genomics: 'On its way' },
};
const aCase = (record: BoardRecord | null, label = ''): RecordedCase => ({
  place: 1,
  entry,
  label,
  summary: 'Age 61.',
  record,
  consultation: { options: [] },
  quorum: usualQuorum,
});
const noteOf = (record: Partial<BoardRecord> | null, label = '') =>
  boardNote(aCase(record && aBoardRecord(record), label), '2026-11-23', say);

describe('the text of a board for the chart', () => {
  it('says whether it is signed, and what would decide, who tells and what the person wants', () => {
    const { text, shortened } = noteOf({ signed: '2026-11-23' });
    expect(text).toContain('minutes.signed');
    for (const said of [
      'Whether she can come every week',
      'Home on Wednesdays',
      'boardRole.medicalOncologist 2026-11-25',
    ])
      expect(text).toContain(said);
    expect(shortened).toBeFalse();
    expect(noteOf({}).text).toContain('minutes.draft');
  });

  it('says in words what was not said: unknown is no answer', () => {
    const { text } = noteOf({ conflicts: null, tells: null, tellsOn: null, views: '', viewsUnasked: '' });
    expect(text).toContain('minutes.row.conflicts minutes.notAsked');
    expect(text).toContain('minutes.row.tells minutes.unsaid');
    expect(text).toContain('minutes.row.views minutes.notAsked');
    expect(noteOf({ conflicts: '' }).text).toContain('minutes.row.conflicts minutes.none');
  });

  it('names what is other than the rules with its reason, and apart from it what waits for a fact', () => {
    const deviations = [{ optionId: 'd', reason: 'patientWish' as const, words: '' }];
    const { text } = noteOf({ acceptable: ['a', 'b', 'd', 'gone'], deviations });
    const row = (key: string) => text.split('\n').find((line) => line.includes(`minutes.row.${key} `)) ?? '';
    expect(row('deviation')).toContain('minutes.gone d minutes.reason.patientWish');
    expect(row('deviation')).toContain('minutes.gone gone minutes.reason.unsaid');
    expect(row('deviation')).not.toContain('minutes.gone a');
    expect(row('waiting')).toContain('minutes.gone b');
  });

  it('holds no label that was not ticked', () => {
    expect(noteOf({}, 'M. K.').text).toContain('M. K.');
    expect(noteOf({}).text).not.toContain('minutes.noteFor');
  });

  it('says that nothing is recorded yet, with the question', () => {
    const { text } = noteOf(null);
    expect(text).toContain('minutes.unrecorded');
    expect(text).toContain('What first?');
  });

  it('never is longer than the smallest field takes, whatever was said', () => {
    const texts = fc.string({ maxLength: longestBoardWords });
    const records = fc.record({
      question: texts,
      decider: texts,
      otherTests: texts,
      trial: texts,
      conflicts: texts,
      views: texts,
      dissent: fc.array(fc.record({ id: fc.uuid(), role: fc.constantFrom(...boardRoles), view: texts }), {
        maxLength: 14,
      }),
      actions: fc.array(
        fc.record({
          id: fc.uuid(),
          what: texts,
          owner: fc.constantFrom(...boardRoles),
          due: fc.constant('2026-12-01'),
        }),
        { maxLength: 30 },
      ),
      amendments: fc.array(
        fc.record({ id: fc.uuid(), on: fc.constant('2026-12-01'), by: fc.constantFrom(...boardRoles), words: texts }),
        { maxLength: 9 },
      ),
    });
    fc.assert(
      fc.property(records, (record) => {
        expect(noteOf(record).text.length).toBeLessThanOrEqual(longestBoardNote);
      }),
    );
  });
});

describe('the minutes of a board', () => {
  const minutesOf = (cases: RecordedCase[]) =>
    boardMinutes({ meeting: { name: '', on: '2026-11-23', present: ['nurse'] }, cases, quorum: usualQuorum });

  it('tell each case with its rows, and those that were not recorded', () => {
    const { blocks } = minutesOf([aCase(aBoardRecord()), aCase(null)]);
    expect(blocks.filter(({ kind }) => kind === 'table').length).toBe(1);
    expect(JSON.stringify(blocks)).toContain('minutes.unrecorded');
  });

  it('name what lacks for the quorum', () => {
    expect(JSON.stringify(minutesOf([]).blocks)).toContain('boardRole.pathologist');
  });

  it('name who was there for a case only where others came, and say where attendance stands by case alone', () => {
    const present = (roles: readonly BoardRole[]) =>
      JSON.stringify(minutesOf([aCase(aBoardRecord({ present: roles }))]).blocks);
    expect(present(['nurse'])).not.toContain('minutes.row.present');
    expect(present(['nurse', 'surgeon'])).toContain('minutes.row.present');
    const bare = boardMinutes({ meeting: { name: '', on: '2026-11-23', present: [] }, cases: [], quorum: usualQuorum });
    expect(JSON.stringify(bare.blocks)).toContain('minutes.presentByCase');
    expect(JSON.stringify(bare.blocks)).not.toContain('minutes.lacks');
  });

  it('say why something was missing when it was presented', () => {
    const { blocks } = minutesOf([aCase(aBoardRecord({ missing: ['genomics'] }))]);
    expect(JSON.stringify(blocks)).toContain('On its way');
  });
});
