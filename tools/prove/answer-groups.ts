import type { Condition } from '../../src/domain/logic/condition';

/** People whose pathway is decided alike, and the condition that they meet. */
export interface AnswerGroup {
  name: string;
  when: Condition;
}

const is = (attribute: string, ...values: string[]): Condition => ({ attribute, in: values });
const joined = (...groups: AnswerGroup[]): AnswerGroup => ({
  name: groups.map(({ name }) => name).join(', '),
  when: { all: groups.map(({ when }) => when) },
});
const her2 = (value: string): AnswerGroup => ({ name: `HER2 ${value}`, when: is('her2Status', value) });
const hr = (value: string): AnswerGroup => ({ name: `HR ${value}`, when: is('hrStatus', value) });
const times = (groups: readonly AnswerGroup[], others: readonly AnswerGroup[]) =>
  groups.flatMap((one) => others.map((other) => joined(one, other)));

const lines: readonly AnswerGroup[] = [
  { name: 'first line', when: { attribute: 'line', to: 1 } },
  { name: 'later line', when: { attribute: 'line', from: 2 } },
];
const everyLine: readonly AnswerGroup[] = [
  { name: 'first line', when: { attribute: 'line', to: 1 } },
  { name: 'second line', when: { attribute: 'line', from: 2, to: 2 } },
  { name: 'third line or later', when: { attribute: 'line', from: 3 } },
];
const crisis: readonly AnswerGroup[] = [
  { name: 'visceral crisis', when: is('visceralCrisis', 'yes') },
  { name: 'no crisis', when: is('visceralCrisis', 'no') },
];
const endocrine: readonly AnswerGroup[] = ['sensitive', 'primaryResistant', 'secondaryResistant'].map((value) => ({
  name: value,
  when: is('endocrineStatus', value),
}));
const antiHer2: readonly AnswerGroup[] = [
  { name: 'no HER2 treatment for metastases', when: { attribute: 'linesAntiHer2', to: 0 } },
  { name: 'after one HER2 line', when: { attribute: 'linesAntiHer2', from: 1, to: 1 } },
  { name: 'after two HER2 lines', when: { attribute: 'linesAntiHer2', from: 2 } },
];
const negatives = ['low', 'ultralow', 'zero'].map(her2);

/** Rare targets and China have treatments of their own, which would hide that there is no other. */
const withoutOthers: Condition = {
  all: [
    is('region', 'US', 'EU', 'UK', 'CH', 'JP', 'other'),
    is('ntrkFusion', 'absent'),
    is('retFusion', 'absent'),
    is('msi', 'stable'),
    is('mmr', 'proficient'),
    { attribute: 'tmb', below: 10 },
    is('erbb2Mutation', 'absent', 'vus'),
  ],
};
const plain = (groups: readonly AnswerGroup[]): AnswerGroup[] =>
  groups.map(({ name, when }) => ({ name, when: { all: [when, withoutOthers] } }));

/** In which one gap of indication is looked for in each: small, so that an accepted gap hides little. */
export const gapGroups: readonly AnswerGroup[] = plain([
  ...times(times([her2('positive')], [hr('positive'), hr('negative')]), times(antiHer2, crisis)),
  ...times(times(negatives, [hr('positive')]), times(times(endocrine, everyLine), crisis)),
  ...times(times(negatives, [hr('negative')]), times(everyLine, crisis)),
]);

/** In which facts are looked for that close every treatment. */
export const closingGroups: readonly AnswerGroup[] = plain(
  times(times(['positive', 'low', 'ultralow', 'zero'].map(her2), [hr('positive'), hr('negative')]), lines),
);
