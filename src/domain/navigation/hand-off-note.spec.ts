import type { Block, Sentences } from '../documents/document';
import type { Phrase } from '../documents/phrase';
import { type Desk, emptyDesk } from './desk';
import { daysBetween } from './day-after';
import { type HandOffCase, handOffNote } from './hand-off-note';
import type { Task } from './task';

const today = '2026-11-30';
const named = (name: string) => ({ en: name, es: name });

const aTask = (id: string, part: Partial<Task> = {}): Task => ({
  id,
  what: `Do ${id}`,
  of: { kind: 'own', id: null },
  owner: 'socialWorker',
  ownerName: '',
  due: null,
  created: today,
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});

const aCase = (desk: Partial<Desk> = {}, part: Partial<HandOffCase> = {}): HandOffCase => ({
  label: 'M. K.',
  cancer: [],
  desk: { ...emptyDesk, ...desk },
  decision: null,
  course: null,
  matters: { concerns: [], own: '' },
  phones: { clinic: '', urgent: '' },
  today,
  optionName: (id) => (id === 'gone' ? null : named(id)),
  drugName: (id) => (id === 'gone' ? null : named(id)),
  effectName: (id) => named(id),
  ...part,
});

/** Keys and own words, one after the other. */
function said(phrase: Phrase): string {
  if (phrase.is === 'own') return phrase.own;
  if (phrase.is === 'text') return phrase.text.en;
  if (phrase.is === 'number') return String(phrase.value);
  if (phrase.is === 'day') return phrase.day;
  if (phrase.is === 'sentence' || phrase.is === 'inside') return said(phrase.of);
  if (phrase.is === 'list' || phrase.is === 'joined') return phrase.of.map(said).join(', ');
  if (phrase.is !== 'words') return phrase.is;
  const filled = Object.values(phrase.filled ?? {}).map((one) => (typeof one === 'object' ? said(one) : String(one)));
  return [phrase.key, ...(phrase.count === undefined ? [] : [String(phrase.count)]), ...filled].join(' ');
}
const line = (sentences: Sentences) => sentences.map(said).join(' ');
function linesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map(line);
  if (block.kind === 'heading') return [`# ${said(block.said)}`];
  return block.kind === 'paragraph' ? [line(block.said)] : [];
}
const note = (of: HandOffCase) => handOffNote(of).blocks.flatMap(linesOf);

describe('the hand-off note', () => {
  it('begins with who it is and with the writer’s own words', () => {
    const lines = note(aCase({ handOff: 'Sit down first.' }));
    expect(lines[1]).toContain('M. K');
    expect(lines[2]).toBe('Sit down first.');
  });

  it('says what nobody has asked, and does not call it calm', () => {
    const lines = note(aCase());
    expect(lines.slice(lines.indexOf('# handOff.paper.distress') + 1)[0]).toBe('handOff.paper.notAsked');
    expect(lines.slice(lines.indexOf('# handOff.paper.matters') + 1)[0]).toBe('handOff.paper.notAsked');
    expect(lines).toContain('handOff.paper.undecided');
    expect(lines.some((one) => one.includes('cancerUnknown'))).toBeTrue();
  });

  it('counts the first day of a treatment as day 1', () => {
    const at = (startsOn: string | null) =>
      note(aCase({}, { course: { optionId: 'capecitabine', startsOn, given: [] } })).find((one) =>
        one.includes('course'),
      );
    expect(at(today)).toBe(`handOff.paper.course.day capecitabine 1 ${today}`);
    expect(at('2026-11-19')).toBe('handOff.paper.course.day capecitabine 12 2026-11-19');
    expect(at('2026-12-01')).toBe('handOff.paper.course.ahead capecitabine 2026-12-01');
    expect(at(null)).toBe('handOff.paper.course.unset capecitabine');
  });

  it('lists open tasks with owner and day, overdue first, closed ones not, and counts what it leaves out', () => {
    const many = Array.from({ length: 9 }, (_, place) => aTask(`t${place}`));
    const lines = note(
      aCase({
        tasks: [
          ...many,
          aTask('late', { due: '2026-11-20', ownerName: 'M. Ruiz' }),
          aTask('done', { done: today }),
          aTask('dropped', { dropped: true, done: today }),
        ],
      }),
    );
    const from = lines.indexOf('# handOff.paper.tasks') + 1;
    expect(lines[from]).toContain('Do late');
    expect(lines[from]).toContain('handOff.paper.standing.overdue');
    expect(lines[from]).toContain('M. Ruiz');
    expect(lines.join()).not.toContain('Do done');
    expect(lines.join()).not.toContain('Do dropped');
    expect(lines).toContain('handOff.paper.more 2');
  });

  it('tells a barrier with its referral, and that nobody has taken it on', () => {
    const barrier = (id: string, kind: 'transport' | 'cost') => ({ id, kind, on: today, words: '', referral: null });
    const lines = note(
      aCase({
        barriers: [barrier('a', 'transport'), barrier('b', 'cost')],
        tasks: [aTask('ride', { of: { kind: 'barrier', id: 'a' }, due: '2026-12-02' })],
      }),
    );
    expect(lines.find((one) => one.includes('kind.transport'))).toContain('standing.soon');
    expect(lines.find((one) => one.includes('kind.cost'))).toContain('handOff.paper.unowned');
  });

  it('tells of calls for fourteen days', () => {
    const call = (id: string, on: string) => ({
      id,
      on,
      at: '',
      optionId: null,
      planId: null,
      grade: null,
      signs: [],
      told: `told ${id}`,
      advice: '',
      by: '',
    });
    const lines = note(aCase({ calls: [call('old', '2026-11-15'), call('edge', '2026-11-16'), call('new', today)] }));
    const calls = lines.filter((one) => one.includes('told '));
    expect(calls.map((one) => one.split('told ')[1])).toEqual(['new', 'edge']);
  });

  it('tells the last distress and whether it is more than before', () => {
    const reading = (id: string, on: string, score: number) => ({ id, on, score, problems: [], words: '' });
    const lines = note(aCase({ distress: [reading('a', '2026-11-01', 3), reading('b', '2026-11-28', 6)] }));
    const told = lines[lines.indexOf('# handOff.paper.distress') + 1];
    expect(told).toContain('handOff.paper.score 6 2026-11-28');
    expect(told).toContain('handOff.paper.change.more');
  });

  it('cuts what is too long at a word, on one line', () => {
    const what = `${'word '.repeat(60)}\nend`;
    const lines = note(aCase({ tasks: [aTask('long', { what })] }));
    const told = lines.find((one) => one.includes('word')) ?? '';
    expect(told).toContain('word…');
    expect(told).not.toContain('\n');
    expect(told.length).toBeLessThan(260);
  });
});

describe('days between', () => {
  it('are calendar days, also over a change of the clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrowError(RangeError);
  });
});
