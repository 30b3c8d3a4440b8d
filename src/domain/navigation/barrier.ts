/** What keeps people from care; the order of the list. */
export const barrierKinds = [
  'transport',
  'distance',
  'cost',
  'insurance',
  'caring',
  'work',
  'language',
  'reading',
  'sight',
  'internet',
  'housing',
  'food',
  'fear',
  'trust',
  'alone',
  'closeness',
  'appointments',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** Something that stands in the way, with the referral that is to remove it. Owner, day and outcome stand in its task. */
export interface Barrier {
  id: string;
  kind: BarrierKind;
  /** ISO day on which it was told. */
  on: string;
  /** In the person's words. */
  words: string;
  /** What the referral says where somebody has changed it; null: as it is worked out from the kind and the words. */
  referral: string | null;
}
