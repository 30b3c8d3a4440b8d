import type { Question, QuestionGroup } from './question';

/** Suggested questions by group; their words stand in the messages under `question.plain.<id>`. */
export const questionSeeds = {
  cancer: ['whereIsIt', 'whatKind', 'whatTestsSay', 'moreTests', 'curable', 'howWeKnow'],
  options: ['allChoices', 'whyThisOne', 'noTreatment', 'waitAWhile', 'howGiven', 'changeMind'],
  trials: ['trialForMe', 'whatTrialMeans', 'trialElsewhere', 'trialLater', 'trialCost'],
  time: ['howLong', 'bestAndWorst', 'planFor', 'bigEvent', 'endOfLife', 'comfortCare'],
  life: ['workOn', 'daysAtHome', 'aloneFirstNight', 'childrenTell', 'closeness', 'pregnancy', 'travel', 'money'],
  symptoms: ['whichEffects', 'preventEffects', 'whomToCall', 'whenToHurry', 'painRelief', 'otherMedicines'],
  help: ['whoIsWho', 'secondOpinion', 'someoneToTalk', 'helpAtHome', 'interpreter'],
  next: ['howKnowItWorks', 'whenNextScan', 'ifItGrows', 'keepsOpen', 'nextVisit'],
} as const satisfies Record<QuestionGroup, readonly string[]>;

export type QuestionSeed = (typeof questionSeeds)[QuestionGroup][number];

/** Groups whose suggestions open only when the person wants to see them. */
export const askedFirst: ReadonlySet<QuestionGroup> = new Set<QuestionGroup>(['time']);

/** Most suggestions of a group that are shown at once. */
export const mostSuggested = 5;

const allSeeds: ReadonlySet<string> = new Set(Object.values(questionSeeds).flat());
/** Whether there are words for a suggested question: a file of another Tandem may name one that is not known here. */
export const isQuestionSeed = (id: string): id is QuestionSeed => allSeeds.has(id);

/** The next suggestions of a group: those that are not on the list yet, in whatever state they are there. */
export function suggested(group: QuestionGroup, held: readonly Pick<Question, 'seed'>[]): QuestionSeed[] {
  const there = new Set(held.map(({ seed }) => seed));
  return questionSeeds[group].filter((seed) => !there.has(seed)).slice(0, mostSuggested);
}
