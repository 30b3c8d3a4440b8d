import fc from 'fast-check';
import { type Desk, deskLists, withEntries, withoutEntry } from '../../navigation/desk';
import { withoutSpecimen } from '../../patient/specimens';
import type { PatientRecord } from '../../patient/record';
import { topics } from '../../preference/topic';
import type { KeptCase } from '../kept-case';
import { answered, decision, draft, observation, saidOfMatters, specimen, therapy, weighing } from './arbitrary-case';
import { circumstances, course, deskEntries } from './arbitrary-desk';

/** One thing that a person does to a case. */
export type Edit = (kept: KeptCase) => KeptCase;

const inRecord =
  (change: (record: PatientRecord) => Partial<PatientRecord>): Edit =>
  (kept) => ({ ...kept, record: { ...kept.record, ...change(kept.record) } });

const onDesk =
  (change: (desk: Desk) => Desk): Edit =>
  (kept) => ({ ...kept, desk: change(kept.desk) });

const put = <Item extends { id: string }>(list: readonly Item[], item: Item): Item[] => [
  ...list.filter(({ id }) => id !== item.id),
  item,
];

const topic = fc.constantFrom(...topics);

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .boolean()
    .chain((isIn) =>
      (isIn ? specimen.chain((one) => observation([one])) : observation()).map((one) =>
        inRecord(({ observations }) => ({ observations: [...observations, one] })),
      ),
    ),
  fc.constant(inRecord(({ observations }) => ({ observations: observations.slice(0, -1) }))),
  specimen.map((one) => inRecord(({ specimens }) => ({ specimens: put(specimens, one) }))),
  fc.constant(inRecord((record) => withoutSpecimen(record, record.specimens[0]?.id ?? ''))),
  therapy.map((one) => inRecord(({ therapies }) => ({ therapies: put(therapies ?? [], one) }))),
  fc.constant(inRecord(({ therapies }) => ({ therapies: therapies?.slice(1) ?? null }))),
  fc.constantFrom('', 'M. R.').map((label) => inRecord(() => ({ label }))),
  fc.constantFrom({}, { surgery: '2025' }).map((events) => inRecord(() => ({ events }))),
  fc
    .constantFrom<PatientRecord['medicines'][]>(null, [], [{ name: 'Warfarin', drugId: null }])
    .map((medicines) => inRecord(() => ({ medicines }))),
  decision.map((one): Edit => (kept) => ({ ...kept, decisions: [...kept.decisions, one], decisionDraft: null })),
  fc.constant<Edit>((kept) => ({ ...kept, decisions: kept.decisions.slice(0, -1) })),
  fc.option(draft).map((decisionDraft): Edit => (kept) => ({ ...kept, decisionDraft })),
  fc.tuple(topic, answered).map(([about, one]): Edit => ({ closed = {}, ...kept }) => {
    const others = Object.fromEntries(Object.entries(closed).filter(([each]) => each !== about));
    return { ...kept, answers: { ...kept.answers, [about]: one }, closed: others };
  }),
  topic.map((about): Edit => (kept) => ({
    ...kept,
    answers: { ...kept.answers, [about]: null },
    closed: { ...kept.closed, [about]: '2026-11-22' },
  })),
  fc.boolean().map((archived): Edit => (kept) => ({ ...kept, archived })),
  saidOfMatters.map((said): Edit => (kept) => ({ ...kept, said })),
  weighing.map((one): Edit => (kept) => ({
    ...kept,
    preferences: { tries: [...kept.preferences.tries, one], feelsRight: null },
  })),
  deskEntries.map((entries) => onDesk((desk) => withEntries(desk, entries))),
  fc.constantFrom(...deskLists).map((list) => onDesk((desk) => withoutEntry(desk, list, desk[list][0]?.id ?? ''))),
  fc
    .record({ circumstances, course, handOff: fc.constantFrom('', 'She rings on Mondays') }, { requiredKeys: [] })
    .map((said) => onDesk((desk) => ({ ...desk, ...said }))),
  fc.boolean().map((feelsRight): Edit => (kept) => ({ ...kept, preferences: { ...kept.preferences, feelsRight } })),
);
