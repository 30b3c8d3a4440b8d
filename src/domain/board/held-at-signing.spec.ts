import { consult } from '../consultation/consult';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import type { Phrase } from '../documents/phrase';
import { aRecord } from '../patient/testing/a-record';
import { boardMinutes } from './board-minutes';
import { type BoardRecord, signedOff } from './board-record';
import { attended, heldNow, reasonsOf } from './held-at-signing';
import type { AgendaEntry } from './meeting';
import { optionPhrase } from './record-rows';
import { aBoardRecord } from './testing/a-board-record';

const day = '2026-11-23';
const entry: AgendaEntry = {
  ...{ id: 'e1', caseId: 'one', kind: 'discussion', question: 'What first?', presenter: '', minutes: 3 },
  without: { genomics: 'On its way', staging: ' ' },
};
const asking = (attribute: string, value: string) =>
  consult(
    aRecord({ metastatic: 'yes' }),
    { region: null },
    day,
    aKnowledge([anOption('b', { attribute, in: [value] })]),
  );
const then = asking('esr1', 'mutated');
const now = asking('pik3ca', 'mutated');
const open = aBoardRecord({ acceptable: ['b'], missing: ['genomics', 'goals'], views: '', viewsUnasked: 'Not there' });
const signed = signedOff(open, day, heldNow(open, entry, then, ['nurse', 'surgeon']));

/** As the minutes stand when the agenda, the rules and the settings have changed since. */
const later = (record: BoardRecord) =>
  JSON.stringify(
    boardMinutes({
      meeting: { name: '', on: day, present: ['nurse'] },
      cases: [
        {
          ...{ place: 1, label: '', summary: '', record, consultation: now, quorum: ['pathologist'] },
          entry: { ...entry, kind: 'standardOfCare', without: { genomics: 'Lost in the post' } },
        },
      ],
      quorum: ['pathologist'],
    }).blocks,
  );

describe('the minutes of what was signed', () => {
  it('tell what stood around it on that day, whatever changed since', () => {
    const text = later(signed);
    for (const said of ['On its way', 'esr1', 'boardRole.surgeon', 'minutes.kind.discussion', 'Not there'])
      expect(text).toContain(said);
    for (const said of ['Lost in the post', 'pik3ca', 'boardRole.pathologist', 'minutes.kind.standardOfCare'])
      expect(text).not.toContain(said);
  });

  it('of a record that holds none of it are read with what stands now, as those of one that is open', () => {
    for (const record of [signedOff(open, day), open]) {
      const text = later(record);
      for (const said of ['Lost in the post', 'pik3ca', 'boardRole.pathologist', 'minutes.kind.standardOfCare'])
        expect(text).toContain(said);
    }
  });

  it('name options as they were called on that day', () => {
    const called = (en: string) => ({ name: { en, es: en }, plainName: { en, es: en } });
    const [named, options] = [aBoardRecord(), now.options];
    const phrase = (record: BoardRecord): Phrase =>
      optionPhrase('b', options, { ...record, pinned: { ...record.pinned, names: { b: called('As it was') } } });
    expect(phrase({ ...named, signed: day })).toEqual(
      jasmine.objectContaining({ text: { en: 'As it was', es: 'As it was' } }),
    );
    expect(phrase(named)).not.toEqual(phrase({ ...named, signed: day }));
  });

  it('give the reasons of what is missing alone; the agenda goes before the record', () => {
    const { missing, viewsUnasked } = open;
    expect(reasonsOf({ missing, viewsUnasked }, entry.without)).toEqual({ genomics: 'On its way', goals: 'Not there' });
    expect(reasonsOf({ missing, viewsUnasked }, { goals: 'On Friday', staging: 'Never' })).toEqual({
      goals: 'On Friday',
    });
  });

  it('take who was there from the meeting until it is said for the case', () => {
    const meeting = { present: ['surgeon' as const] };
    expect(attended(aBoardRecord({ present: null }), meeting).present).toEqual(['surgeon']);
    expect(attended(aBoardRecord({ present: ['nurse'] }), meeting).present).toEqual(['nurse']);
  });
});
