import type { ObservedValue } from '../../../domain/patient/record';

/** The judgements that close or mark a kind of treatment, each answered with no: nothing but the facts speaks against it. */
export const nothingAgainst: readonly { attribute: string; value: ObservedValue }[] = [
  'endocrineUnsuitable',
  'cdk46Unsuitable',
  'chemoUnsuitable',
  'taxaneUnsuitable',
  'immunotherapyUnsuitable',
].map((attribute) => ({ attribute, value: 'no' }));
