import { aBoardRecord } from '../../board/testing/a-board-record';
import type { BoardRecord } from '../../board/board-record';
import { consult } from '../../consultation/consult';
import { aKnowledge, anOption } from '../../consultation/testing/a-knowledge';
import type { NoteCase } from '../../documents/note-case';
import type { Phrase } from '../../documents/phrase';
import { compare } from '../../evidence/comparison';
import { discussedOptions } from '../../decision/on-the-table';
import { aRecord } from '../../patient/testing/a-record';
import { codeTable } from '../codes/table';
import { objectOf, objectsOf } from '../json';
import { boardBundle } from './board-bundle';

const day = '2026-11-23';
const record = aRecord({ metastatic: 'yes' });
const knowledge = aKnowledge([
  anOption('a', { attribute: 'metastatic', in: ['yes'] }),
  anOption('c', { attribute: 'metastatic', in: ['no'] }),
]);
const consultation = consult(record, { region: null }, day, knowledge);

/** Keys with what fills them. */
function say(phrase: Phrase): string {
  switch (phrase.is) {
    case 'words':
      return [
        phrase.key,
        ...Object.values(phrase.filled ?? {}).map((one) => (typeof one === 'object' ? say(one) : one)),
      ].join(' ');
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
    default:
      return phrase.is;
  }
}

function made(more: Partial<BoardRecord>) {
  const board = aBoardRecord({ acceptable: ['a', 'c', 'gone'], ...more });
  const findings = discussedOptions(board.acceptable, consultation);
  const note: NoteCase = {
    label: '',
    decision: {
      ...{ id: board.id, on: day, discussed: board.acceptable, declined: [], choice: { kind: 'notYet' } },
      ...{ why: '', wouldChange: '', present: [], nextReview: null, pinned: board.pinned },
    },
    comparison: compare(findings, { trials: [], sideEffects: [] }, true),
    ...{ leads: [], opened: { response: false, survival: false, sideEffects: false } },
    ...{ little: { response: false, survival: false, sideEffects: false }, goNow: [], care: null, startsWith: [] },
    ...{ concerns: [], ownWords: '', fever: 38, phones: { clinic: '', urgent: '' }, manifest: knowledge.manifest },
    ...{
      today: day,
      maySay: () => true,
      consultation,
      timeline: { from: null, to: 0, regimens: [], specimens: [], events: [] },
      cited: [],
    },
  };
  let count = 0;
  const { bundle, leftOut } = boardBundle({
    note,
    board,
    record,
    consultation,
    ...{ drugs: [], codes: codeTable, written: `${day}T10:00:00.000Z`, say, cite: () => null },
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    documents: [{ title: 'Minutes', language: 'en', text: 'All of it' }],
    struck: () => new Set(),
    recorded: {
      ...{ place: 1, label: '', summary: '', record: board, consultation, quorum: [] },
      entry: {
        ...{ id: 'e', caseId: 'one', kind: 'discussion', question: '', presenter: '', minutes: 3, without: {} },
      },
    },
  });
  const of = (type: string) =>
    objectsOf(bundle['entry'] ?? [])
      .map(({ resource }) => objectOf(resource) ?? {})
      .find(({ resourceType }) => resourceType === type) ?? {};
  return { of, leftOut, text: (type: string) => JSON.stringify(of(type)) };
}

describe('the record of a board for another system', () => {
  it('is final and a plan once it is signed, and preliminary and proposed before', () => {
    const [signed, open] = [made({ signed: day }), made({})];
    expect([signed.of('DocumentReference')['docStatus'], signed.of('CarePlan')['intent']]).toEqual(['final', 'plan']);
    expect([open.of('DocumentReference')['docStatus'], open.of('CarePlan')['intent']]).toEqual([
      'preliminary',
      'proposal',
    ]);
  });

  it('holds the preferred order and why the rules were left, by a code', () => {
    const { text, of } = made({
      order: ['c', 'a'],
      deviations: [{ optionId: 'c', reason: 'patientWish', words: 'She asked for it' }],
    });
    expect(text('RequestGroup')).toMatch(/"title":"c"[^}]*\},"prefix":"1"/);
    const [, ...leaving] = objectsOf(of('ClinicalImpression')['finding']);
    expect(leaving.map(({ basis }) => basis)).toEqual(['She asked for it', 'minutes.reason.unsaid']);
    expect(JSON.stringify(leaving[0])).toContain('"system":"urn:tandem:board-deviation","code":"patientWish"');
  });

  it('tells the trial, who tells and when, conflicts and outcome, and long words whole', () => {
    const long = `${'word '.repeat(79)}end`;
    const dissent = (['nurse', 'surgeon', 'pathologist', 'radiologist', 'other'] as const).map((role) => ({
      ...{ id: role, role, view: long },
    }));
    const { text } = made({
      ...{ signed: day, trial: 'A trial of rest', conflicts: 'Paid by a maker', dissent },
      outcome: { state: 'not', why: 'She moved away', on: '2026-12-20' },
    });
    expect(text('CarePlan')).toContain('A trial of rest');
    expect(text('CarePlan')).toContain('"scheduledPeriod":{"start":"2026-11-25","end":"2026-11-25"}');
    for (const said of ['A trial of rest', 'Paid by a maker', 'She moved away', '"time":"2026-12-20"'])
      expect(text('ClinicalImpression')).toContain(said);
    expect(text('ClinicalImpression').split(long).length).toBe(11);
    expect(text('CarePlan')).not.toContain('minutes.shortened');
  });

  it('keeps of an amendment its day and who made it', () => {
    const amendments = [{ id: 'x', on: '2026-12-01', by: 'nurse' as const, words: 'Told by phone' }];
    expect(made({ signed: day, amendments }).text('ClinicalImpression')).toContain(
      '"authorString":"boardRole.nurse","time":"2026-12-01","text":"minutes.line minutes.row.amended Told by phone"',
    );
  });

  it('rests its finding on the evidence of its day, and the question is what it answers', () => {
    const impression = made({}).of('ClinicalImpression');
    expect(objectsOf(impression['finding'])[0]?.['basis']).toBe('minutes.basis 1 2026-11-01');
    expect(impression['description']).toBe('What next?');
  });

  it('says what is not in it: an option that the rules lost, by the name of that day', () => {
    const called = { en: 'As it was', es: 'Como era' };
    const { leftOut } = made({
      pinned: { ...aBoardRecord().pinned, names: { gone: { name: called, plainName: called } } },
    });
    expect(leftOut).toContain('As it was');
    expect(made({ acceptable: ['gone'] }).of('RequestGroup')).toEqual({});
  });
});
