import type { OptionDrug } from '../../../domain/treatment/option';
import type { Words } from '../../words/words';

/** How much of a drug an option gives, in the language shown: "500 mg", "1000 mg/m2 dos veces al día". */
export const givenDose = (words: Pick<Words, 'decimals' | 'text'>, dose: OptionDrug['dose']): string =>
  typeof dose === 'string' ? words.decimals(dose) : words.text(dose);
