import { type Desk, type DeskEntries, emptyDesk, withEntries, withoutEntry } from './desk';
import { deskChange } from './desk-change';
import type { Question } from './question';
import type { Task } from './task';

const question: Question = {
  id: 'q-1',
  group: 'life',
  seed: null,
  words: 'May I travel?',
  starred: false,
  state: 'open',
  answer: '',
  added: '2026-11-20',
  settled: null,
};
const task: Task = {
  id: 't-1',
  what: 'Ring the city office',
  of: { kind: 'own', id: null },
  owner: 'navigator',
  ownerName: '',
  due: null,
  created: '2026-11-20',
  done: null,
  outcome: '',
  dropped: false,
};
const desk: Desk = { ...emptyDesk, questions: [question], tasks: [task] };
const deed = (after: Desk) => {
  const change = deskChange(desk, after);
  return change && `${change.part} ${change.deed}`;
};
const written = (entries: DeskEntries) => deed(withEntries(desk, entries));

describe('what was done at the desk', () => {
  it('is nothing where the same is said once more', () => {
    expect(written({ questions: [{ ...question }], tasks: [{ ...task }] })).toBeNull();
    expect(deed(withoutEntry(desk, 'tasks', 'another'))).toBeNull();
    expect(deed({ ...desk, handOff: '' })).toBeNull();
  });

  it('tells what became of a question', () => {
    expect(written({ questions: [{ ...question, id: 'q-2' }] })).toBe('questions said');
    expect(written({ questions: [{ ...question, words: 'May I fly?' }] })).toBe('questions said');
    expect(written({ questions: [{ ...question, starred: true }] })).toBe('questions starred');
    for (const state of ['answered', 'later', 'declined'] as const) {
      expect(written({ questions: [{ ...question, starred: true, state }] })).toBe(`questions ${state}`);
    }
    expect(deed(withoutEntry(desk, 'questions', 'q-1'))).toBe('questions removed');
  });

  it('tells what became of a task', () => {
    expect(written({ tasks: [{ ...task, due: '2026-12-01' }] })).toBe('tasks said');
    const closed = { ...task, done: '2026-11-28' };
    expect(written({ tasks: [closed] })).toBe('tasks done');
    expect(written({ tasks: [{ ...task, dropped: true }] })).toBe('tasks dropped');
    const before = withEntries(desk, { tasks: [closed] });
    expect(deskChange(before, desk)).toEqual({ kind: 'desk', part: 'tasks', deed: 'reopened' });
    expect(deed(withoutEntry(desk, 'tasks', 't-1'))).toBe('tasks removed');
  });

  it('is named after what a task came of, where both are written at once', () => {
    const barrier = { id: 'b-1', kind: 'cost', on: '2026-11-20', words: '', referral: null } as const;
    const promised = { ...task, id: 't-2' };
    expect(written({ tasks: [promised], barriers: [barrier] })).toBe('barriers said');
    const call = { id: 'c-1', on: '2026-11-20', at: '', optionId: null, planId: null, grade: null, signs: [] } as const;
    expect(written({ tasks: [promised], calls: [{ ...call, told: '', advice: '', by: '' }] })).toBe('calls said');
  });

  it('tells which other part was said', () => {
    expect(deed({ ...desk, course: { optionId: 'capecitabine', startsOn: null, given: [] } })).toBe('course said');
    expect(deed({ ...desk, handOff: 'Rings on Mondays' })).toBe('handOff said');
    expect(deed({ ...desk, circumstances: { ...desk.circumstances, livesAlone: true } })).toBe('circumstances said');
  });
});
