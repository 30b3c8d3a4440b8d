/** The seven classes of treatment, always all, in the order in which they are shown. */
export const treatmentClasses = [
  'hormone-therapy',
  'chemotherapy',
  'targeted-therapy',
  'immunotherapy',
  'surgery',
  'radiotherapy',
  'supportive-care',
] as const;

export type TreatmentClass = (typeof treatmentClasses)[number];
