/** Who needs the person at home. */
export const caringFor = ['nobody', 'children', 'adult', 'both'] as const;
export type CaringFor = (typeof caringFor)[number];

export const workings = ['none', 'partTime', 'fullTime', 'selfEmployed', 'onLeave'] as const;
export type Working = (typeof workings)[number];

/** What of a person's days changes what a treatment asks of them. null: not asked yet, which is a question and not a no. */
export interface Circumstances {
  /** Minutes from door to door, one way. */
  travelMinutes: number | null;
  caring: CaringFor | null;
  work: Working | null;
  /** Language in which they want to talk, in words; null: not asked. */
  language: string | null;
  interpreter: boolean | null;
  livesAlone: boolean | null;
  /** In their words. */
  words: string;
}

export const nothingToldOf: Circumstances = {
  travelMinutes: null,
  caring: null,
  work: null,
  language: null,
  interpreter: null,
  livesAlone: null,
  words: '',
};

/** Minutes of the longest way that is taken as one: a day. */
export const longestTravel = 1440;
