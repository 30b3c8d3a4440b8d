import type { Board } from '../../src/domain/board/board';
import { type BoardRecord, deviatingOptions, longestBoardWords, signedOff } from '../../src/domain/board/board-record';
import { heldNow } from '../../src/domain/board/held-at-signing';
import { boardRoles, usualQuorum } from '../../src/domain/board/meeting';
import { newCase, type KeptCase } from '../../src/domain/case-file/kept-case';
import { consult } from '../../src/domain/consultation/consult';
import { mostConcerns } from '../../src/domain/preference/concern';
import { longestOwn, nothingSaid } from '../../src/domain/preference/said';
import { comparable, suggested } from '../../src/domain/evidence/suggested-comparison';
import type { PatientRecord } from '../../src/domain/patient/record';
import { evidence } from '../../src/knowledge/evidence';
import { knowledge } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';

/** ISO day of the meeting. */
export const meetingDay = '2026-11-23';
const meetingId = 'm-samples';
/** Why a case is presented without something. */
const reasons = { genomics: 'The blood sample is on its way', staging: 'The scan is on Thursday' };
const genes = ['esr1', 'pik3ca', 'akt1', 'pten', 'germlineBrca'];

/** Words of exactly so many characters, as somebody who has much to say would write them. */
export function wordsOf(length: number): string {
  const sentence = 'Whether she can come every week, and how her liver values stand by then, would settle it. ';
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trimEnd();
}

/** What a board could have recorded of a case: the options that are suggested, all parts said. */
function recordFor(id: string, record: PatientRecord, more: Partial<BoardRecord> = {}): BoardRecord {
  const { options, missing } = consult(record, { region: null }, meetingDay, knowledge);
  const named = suggested(options).slice(0, 2);
  const acceptable = (named.length > 0 ? named : suggested(options, 'provisional').slice(0, 2)).map(
    ({ option }) => option.id,
  );
  const open: BoardRecord = {
    id: `r-${id}`,
    meetingId,
    on: meetingDay,
    question: '',
    acceptable,
    decider: 'Whether she can come every week',
    order: acceptable.slice(0, 1),
    dissent: [{ id: `d-${id}`, role: 'nurse', view: 'Ask first how far she has to travel.' }],
    deviations: [],
    tests: missing.map(({ attribute }) => attribute).filter((one) => genes.includes(one)),
    otherTests: '',
    trial: '',
    present: ['medicalOncologist', 'surgeon', 'radiationOncologist', 'radiologist', 'pathologist', 'nurse'],
    conflicts: '',
    tells: 'medicalOncologist',
    tellsOn: '2026-11-25',
    actions: [{ id: `a-${id}`, what: 'Order the tests', owner: 'coordinator', due: '2026-11-27' }],
    views: 'Home on Wednesdays, for her grandson',
    viewsUnasked: '',
    missing: [],
    pinned: {
      version: knowledge.manifest.version,
      evidenceDate: knowledge.manifest.evidenceDate,
      statuses: Object.fromEntries(options.map(({ option, status }) => [option.id, status])),
      figures: [],
    },
    seconds: 190,
    signed: null,
    amendments: [],
    outcome: null,
    ...more,
  };
  const deviations = deviatingOptions(open).map((optionId) => ({
    optionId,
    reason: 'other' as const,
    words: wordsOf(longestBoardWords),
  }));
  const said = { ...open, deviations };
  const held = heldNow(said, { kind: 'discussion', without: reasons }, { options }, usualQuorum);
  return signedOff(said, meetingDay, held);
}

/** A sample as a case of the board: every other one says what matters, so that "not asked" is seen too. */
function sampleCase(id: string, record: PatientRecord, place: number): KeptCase {
  const asked = place % 2 === 0;
  return {
    ...newCase(id, '2026-11-20T10:00:00.000Z'),
    record,
    said: asked ? { ...nothingSaid, picked: ['keep-hair', 'few-visits'], own: 'Home on Wednesdays' } : nothingSaid,
    boards: [recordFor(id, record)],
  };
}

/** More than any case has: nine lines, seven samples, every text at its limit. */
export function longestCase(): KeptCase {
  const base = samples.find(({ id }) => id === 'hr-after-cdk46')?.record;
  if (!base) throw new RangeError('No sample to grow from');
  const places = ['breast', 'liver', 'bone', 'lung', 'node', 'pleura', 'brain'];
  const record: PatientRecord = {
    ...base,
    label: 'Initials of the longest kind, W. W. W.',
    specimens: places.map((place, at) => ({
      id: `s${at}`,
      kind: 'tissue',
      site: place === 'breast' ? 'primary' : 'metastasis',
      place,
      on: `20${18 + at}-0${at + 1}-12`,
    })),
    observations: [
      ...base.observations.filter(({ specimen }) => specimen === undefined),
      ...places.flatMap((_, at) => [
        { attribute: 'erPercent', value: 90 - at * 10, specimen: `s${at}` },
        { attribute: 'prPercent', value: at % 2 === 0 ? 40 : 0, specimen: `s${at}` },
        { attribute: 'her2Ihc', value: '1+', specimen: `s${at}` },
        {
          attribute: 'pik3ca',
          value: 'mutated',
          specimen: `s${at}`,
          detail: 'H1047R and E545K, both in 12 % of the reads',
        },
        { attribute: 'esr1', value: 'mutated', specimen: `s${at}`, detail: 'Y537S, D538G, E380Q and L536H' },
      ]),
    ],
    therapies: Array.from({ length: 9 }, (_, at) => ({
      id: `t${at}`,
      setting: at === 0 ? ('adjuvant' as const) : ('metastatic' as const),
      drugs: [
        ['letrozole'],
        ['letrozole', 'ribociclib', 'goserelin'],
        ['fulvestrant', 'capivasertib'],
        ['exemestane', 'everolimus'],
        ['capecitabine'],
        ['paclitaxel', 'bevacizumab'],
        ['trastuzumab-deruxtecan'],
        ['sacituzumab-govitecan'],
        ['eribulin'],
      ][at] ?? ['eribulin'],
      start: `${2018 + at}-01`,
      end: at === 8 ? null : `${2018 + at}-12`,
      stopReason: 'progression' as const,
      bestResponse: 'partial' as const,
    })),
  };
  const { options } = consult(record, { region: null }, meetingDay, knowledge);
  const longest = comparable(options)
    .toSorted((a, b) => b.option.name.en.length - a.option.name.en.length)
    .slice(0, 3)
    .map(({ option }) => option.id);
  const much = wordsOf(longestBoardWords);
  return {
    ...newCase('longest', '2026-11-20T10:00:00.000Z'),
    record,
    said: {
      ...nothingSaid,
      picked: evidence.concerns.slice(0, mostConcerns).map(({ id }) => id),
      own: wordsOf(longestOwn),
    },
    boards: [
      recordFor('longest', record, {
        question: much,
        acceptable: longest,
        order: longest,
        decider: much,
        dissent: boardRoles.slice(0, 4).map((role, at) => ({ id: `d${at}`, role, view: much })),
        otherTests: much,
        trial: much,
        conflicts: much,
        present: boardRoles,
        views: much,
        actions: boardRoles.slice(0, 6).map((owner, at) => ({ id: `a${at}`, what: much, owner, due: '2026-11-30' })),
        missing: ['genomics', 'staging'],
      }),
    ],
  };
}

/** A meeting of these cases, each recorded. */
export function boardOf(cases: readonly KeptCase[]): Board {
  return {
    meeting: {
      id: meetingId,
      on: meetingDay,
      name: 'Breast board',
      entries: cases.map(({ id, boards }) => ({
        id: `e-${id}`,
        caseId: id,
        kind: 'discussion',
        question: boards[0]?.question ?? '',
        presenter: '',
        minutes: 3,
        without: reasons,
      })),
      present: ['medicalOncologist', 'surgeon', 'radiologist', 'pathologist', 'nurse'],
    },
    cases: Object.fromEntries(cases.map((kept) => [kept.id, kept])),
  };
}

/** The ten samples and the longest case, in this order. */
export const sampleCases = (): KeptCase[] => [
  ...samples.map(({ id, record }, place) => sampleCase(id, record, place)),
  longestCase(),
];
