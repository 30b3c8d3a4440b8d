import fc from 'fast-check';
import {
  type Choice,
  type Decision,
  type DecisionDraft,
  declineReasons,
  type PinnedFigure,
  presentRoles,
} from '../../decision/decision';
import type { Observation, PatientRecord, Specimen, Therapy } from '../../patient/record';
import type { Said } from '../../preference/said';
import { type Answered, onlookers, talkAnswers } from '../../preference/talk-answer';
import { topics } from '../../preference/topic';
import type { Preferences, Weighing } from '../../preference/weighing';
import { type KeptCase, newCase } from '../kept-case';
import { arbitraryDesk } from './arbitrary-desk';

const days = ['2026-03-02', '2026-10-30', '2026-11-20'] as const;
const partial = fc.constantFrom('2024', '2026-03', ...days);
const words = fc.constantFrom('', 'Tablets at home', 'El viaje es “largo”', 'a\nb');

/** Ids that programs have counted, so that two copies can have made the same one, and those that nobody makes twice. */
const id = (counted: string) => fc.oneof(fc.constantFrom(`${counted}-1`, `${counted}-2`), fc.uuid());

export const observation = (specimens: readonly Specimen[] = []): fc.Arbitrary<Observation> =>
  fc
    .record(
      {
        said: fc.constantFrom<Pick<Observation, 'attribute' | 'value'>>(
          { attribute: 'erPercent', value: 90 },
          { attribute: 'erPercent', value: 5 },
          { attribute: 'erPercent', value: null },
          { attribute: 'her2Ihc', value: { oneOf: ['0', '1+'] } },
          { attribute: 'sites', value: { atLeast: ['bone'] } },
          { attribute: 'ecog', value: '1' },
        ),
        on: partial,
        specimen: fc.constantFrom(...specimens.map((one) => one.id), 'sample-9'),
        from: fc.constantFrom('person', 'import', 'sample'),
        detail: fc.constantFrom('D538G', 'Y537S'),
      },
      { requiredKeys: ['said'] },
    )
    .map(({ said, ...rest }) => ({ ...said, ...rest }));

export const specimen: fc.Arbitrary<Specimen> = fc.record(
  {
    id: id('sample'),
    kind: fc.constantFrom('tissue', 'plasma'),
    site: fc.constantFrom('primary', 'metastasis', 'blood'),
    place: fc.constantFrom('liver', 'bone'),
    on: partial,
  },
  { requiredKeys: ['id', 'kind', 'site'] },
);

export const therapy: fc.Arbitrary<Therapy> = fc.record(
  {
    id: id('regimen'),
    setting: fc.constantFrom('adjuvant', 'metastatic'),
    drugs: fc.constantFrom(['letrozole'], ['capecitabine'], ['letrozole', 'ribociclib']),
    start: partial,
    end: fc.option(partial),
    ended: fc.constant(true),
    cycles: fc.integer({ min: 1, max: 9 }),
    bestResponse: fc.constantFrom('complete', 'partial', 'stable', 'progression'),
    stopReason: fc.constantFrom('progression', 'toxicity', 'completed', 'choice'),
    sameLine: fc.boolean(),
    proposed: fc.constant(true),
  },
  { requiredKeys: ['id', 'setting', 'drugs'] },
);

const figure: fc.Arbitrary<PinnedFigure> = fc.constantFrom<PinnedFigure>(
  { optionId: 'elacestrant', question: 'growth', outcome: { kind: 'notReported', why: 'noStudy' } },
  {
    optionId: 'elacestrant',
    question: 'effect.nausea',
    outcome: {
      kind: 'frequency',
      percent: 35,
      interval: { low: 29.1, high: 41.4, from: 'safetyPopulation' },
      trialId: 'trial',
      armId: 'new',
      sourceId: 'source',
      checked: { on: '2026-11-01', against: 'https://example.org/read' },
    },
  },
);

const options = ['elacestrant', 'capecitabine', 'everolimus'];

/** What is written of a decision that keeps its own rules. */
const said = fc
  .record({
    discussed: fc.shuffledSubarray(options, { minLength: 1 }),
    isChosen: fc.boolean(),
    reason: fc.constantFrom(...declineReasons),
    why: words,
    wouldChange: words,
    present: fc.subarray([...presentRoles]),
    nextReview: fc.constantFrom(null, '2027-01-15'),
  })
  .map(({ isChosen, reason, ...rest }) => {
    const [first = '', ...others] = rest.discussed;
    const choice: Choice = isChosen ? { kind: 'option', optionId: first } : { kind: 'notYet' };
    return { ...rest, choice, declined: others.map((optionId) => ({ optionId, reason, words: 'It is far' })) };
  });

export const draft: fc.Arbitrary<DecisionDraft> = fc
  .tuple(said, fc.boolean())
  .map(([one, isOpen]) => (isOpen ? { ...one, choice: null } : one));

export const decision: fc.Arbitrary<Decision> = fc
  .record({ said, id: fc.uuid(), on: fc.constantFrom(...days), figures: fc.array(figure, { maxLength: 2 }) })
  .map(({ said: one, figures, ...rest }) => ({
    ...one,
    ...rest,
    pinned: { version: '2026.11.2', evidenceDate: '2026-11-23', statuses: { elacestrant: 'offered' }, figures },
  }));

export const answered: fc.Arbitrary<Answered> = fc.record({
  answer: fc.constantFrom(...talkAnswers),
  day: fc.constantFrom(...days),
  seenBy: fc.option(fc.constantFrom(...onlookers)),
});

export const weighing: fc.Arbitrary<Weighing> = fc
  .record({ on: fc.constantFrom(...days), picked: fc.shuffledSubarray(['hair', 'visits', 'cost']), own: words })
  .map((one) => ({ ...one, points: Object.fromEntries(one.picked.map((each, place) => [each, 100 - 20 * place])) }));

export const saidOfMatters: fc.Arbitrary<Said> = fc.record({
  picked: fc.shuffledSubarray(['hair', 'visits', 'cost']),
  own: words,
  overlong: words,
  first: fc.constantFrom(null, 'hair'),
  beside: fc.constantFrom<Record<string, number>[]>({}, { visits: 40 }),
});

const preferences: fc.Arbitrary<Preferences> = fc.record({
  tries: fc.array(weighing, { maxLength: 2 }),
  feelsRight: fc.option(fc.boolean()),
});

const byId = { selector: ({ id: one }: { id: string }) => one, maxLength: 3 };
const days2 = ({ on: a }: { on: string }, { on: b }: { on: string }) => (a < b ? -1 : a > b ? 1 : 0);

const record: fc.Arbitrary<PatientRecord> = fc.uniqueArray(specimen, byId).chain((specimens) =>
  fc.record({
    label: words,
    observations: fc.array(observation(specimens), { maxLength: 5 }),
    specimens: fc.constant(specimens),
    therapies: fc.option(fc.uniqueArray(therapy, byId)),
    events: fc.record({ diagnosis: partial, surgery: partial }, { requiredKeys: [] }),
    medicines: fc.option(
      fc.array(fc.record({ name: words, drugId: fc.constantFrom(null, 'warfarin') }), { maxLength: 2 }),
    ),
  }),
);

/** Of every topic an answer, that it was closed again, or nothing. */
const talk: fc.Arbitrary<Pick<KeptCase, 'answers' | 'closed'>> = fc
  .tuple(...topics.map(() => fc.oneof(answered, fc.constantFrom(null, ...days))))
  .map((each) => {
    const named = topics.map((topic, place) => [topic, each[place] ?? null] as const);
    const closed = named.filter(([, one]) => typeof one === 'string');
    const answers = named.map(([topic, one]) => [topic, typeof one === 'string' ? null : one]);
    return {
      answers: Object.fromEntries(answers) as KeptCase['answers'],
      ...(closed.length > 0 && { closed: Object.fromEntries(closed) }),
    };
  });

/** A case of which anything may be said, each part as the application writes it. */
export const arbitraryCase: fc.Arbitrary<KeptCase> = fc
  .record({
    changed: fc.constantFrom('2026-11-01T08:00:00.000Z', '2026-11-21T08:00:00.000Z'),
    archived: fc.boolean(),
    record,
    talk,
    said: saidOfMatters,
    preferences,
    decisions: fc.uniqueArray(decision, byId).map((list) => list.sort(days2)),
    decisionDraft: fc.option(draft),
    desk: arbitraryDesk,
  })
  .map(({ talk: spoken, ...rest }) => ({ ...newCase('0b7e', '2026-11-01T08:00:00.000Z'), ...rest, ...spoken }));
