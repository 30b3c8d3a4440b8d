import { TestBed } from '@angular/core/testing';
import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { newCase } from '../../../domain/case-file/kept-case';
import { decided, nothingDecided } from '../../../domain/decision/decision';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { provideWords } from '../../words/words.providers';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { deviceWith, provideSpecStore, sourceWith } from '../testing';
import { CasesSince, type SinceSoFar } from './cases-since';
import type { KeptDesk } from './kept-desk';
import { KEPT_DESK } from './kept-desk-port';
import type { KeptLine } from './kept-state';

const option = anOption('one', { attribute: 'esr1', in: ['mutated'] });
const record = aRecord({ metastatic: 'yes', esr1: 'mutated' });

/** A kept case that was decided with a version of the knowledge, when the option had another status than it has now. */
function keptCase(id: string, version: string, status: 'offered' | 'notNow') {
  const pinned = { version, evidenceDate: '2026-11-01', statuses: { one: status }, figures: [] };
  const decision = decided(
    { ...nothingDecided, discussed: ['one'], choice: { kind: 'notYet' } },
    'd',
    '2026-11-01',
    pinned,
  );
  return { ...newCase(id, '2026-11-01T08:00:00.000Z'), record, decisions: [decision] };
}

const cases = [
  keptCase('same', 'test', 'offered'),
  keptCase('status', 'test', 'notNow'),
  keptCase('older', 'before', 'offered'),
];

const lineOf = ({ id, decisions }: (typeof cases)[number]): KeptLine => ({
  id,
  revision: 1,
  head: {
    label: id,
    subtype: null,
    line: null,
    state: 'open',
    created: '',
    changed: '',
    decidedWith: decisions[0]?.pinned.version ?? null,
    nextReview: null,
    openTasks: [],
    moreTasks: 0,
  },
});

async function looked(lines: readonly KeptLine[]): Promise<SinceSoFar[]> {
  const read = (id: string) => {
    const kept = cases.find((one) => one.id === id);
    return kept ? Promise.resolve({ kept, leftOut: [], revision: 1 }) : Promise.reject(new Error('damaged'));
  };
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(deviceWith()),
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({
          knowledge: () => Promise.resolve(aKnowledge([option])),
          consult: () => Promise.resolve(consult),
        }),
      },
      // The desk of a spec reads cases and nothing else.
      { provide: KEPT_DESK, useValue: () => Promise.resolve({ read } as unknown as KeptDesk) },
    ],
  });
  const told: SinceSoFar[] = [];
  for await (const soFar of TestBed.inject(CasesSince).look(lines)) told.push(soFar);
  return told;
}

describe('kept cases since their decision', () => {
  it('are looked through, those of another version first', async () => {
    const [told] = await looked(cases.map(lineOf));
    expect(told?.found.map(({ id, changes }) => [id, changes.length])).toEqual([
      ['older', 0],
      ['status', 1],
    ]);
  });

  it('tell now and then how far it is', async () => {
    const told = await looked(Array.from({ length: 15 }).flatMap(() => cases.map(lineOf)));
    expect(told.map(({ done, all }) => `${done} of ${all}`)).toEqual(['20 of 45', '40 of 45', '45 of 45']);
  });

  it('pass over what does not open', async () => {
    const told = await looked([{ ...lineOf(cases[0] as never), id: 'damaged' }, ...cases.slice(1, 2).map(lineOf)]);
    expect(told.at(-1)?.found.map(({ id }) => id)).toEqual(['status']);
  });
});
