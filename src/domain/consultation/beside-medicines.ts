import type { Text } from '../evidence/text';
import type { View } from '../logic/verdict';
import type { Medicine } from '../patient/record';
import { givenTo } from '../treatment/given-to';
import { interactionsOf, type InteractionBook, type OptionInteractions } from '../treatment/interactions/interactions';
import type { ReadMedicine } from '../treatment/interactions/read-medicine';
import type { TreatmentOption } from '../treatment/option';
import { struckOf, type Struck } from './struck';

/** An option beside the other medicines of the record. */
export interface OptionBeside extends OptionInteractions, Struck {}

/** The options beside the other medicines of the record. */
export interface BesideMedicines {
  /** The medicines in their order; null: not known, which is a question to raise. */
  medicines: readonly ReadMedicine[] | null;
  /** Medicines, or parts of them, that nothing here knows: not checked. */
  notChecked: readonly string[];
  /** By id, each option that has drugs. */
  options: ReadonlyMap<string, OptionBeside>;
}

/**
 * Reads the medicines and looks at them beside every option. Pure; `withMedicines` says what of it changes a status.
 * @param view the person; null: nobody in particular, every drug of an option counts.
 */
export function besideMedicines(
  record: { readonly medicines: readonly Medicine[] | null },
  options: readonly TreatmentOption[],
  book: InteractionBook,
  view: View | null = null,
): BesideMedicines {
  const medicines = record.medicines?.map((medicine) => book.read(medicine)) ?? null;
  const read = medicines ?? [];
  const beside = options
    .filter(({ drugs }) => drugs.length > 0)
    .map(({ id, drugs }): [string, OptionBeside] => {
      const given = givenTo(view, drugs, (drugId) => book.drug(drugId));
      const looked = interactionsOf(read, given, book);
      return [id, { ...looked, ...struckOf(looked.found, given) }];
    });
  return {
    medicines,
    notChecked: [...new Set(read.flatMap(({ notChecked }) => notChecked))],
    options: new Map(beside),
  };
}

/** How a medicine of the record is called in either language; as written where it is not known. */
export function calledIn(beside: BesideMedicines, name: string): Text {
  return beside.medicines?.find((one) => one.name === name)?.called ?? { en: name, es: name };
}
