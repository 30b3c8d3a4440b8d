/** Felt side effects that trial rows report and that have no plan, each with its reason. */
export const withoutCarePlan: Readonly<Record<string, string>> = {
  somnolence:
    'Reported only for olanzapine against sickness: the plan for nausea says that the tablet can make sleepy.',
};

/** A part that every plan has, and plans that rightly lack it. */
export type CarePart = 'selfCare' | 'call' | 'goNow';

export const withoutPart: Readonly<Record<CarePart, Readonly<Record<string, string>>>> = {
  selfCare: {},
  call: {},
  goNow: {
    'hair-loss': 'Nothing about hair needs help at once.',
    closeness: 'Heavy bleeding stands with vaginal dryness; nothing else needs help at once.',
    money: 'No bodily sign.',
    'planning-ahead': 'No bodily sign.',
  },
};

/** Parts of which no statement was read at a source, so that a patient sees none: to be read. */
export const partsNotRead: Readonly<Record<CarePart, Readonly<Record<string, string>>>> = {
  selfCare: {},
  call: { 'hair-loss': 'Burns from a cold cap are recalled; no patient page that names them was found.' },
  goNow: {},
};
