import { InjectionToken } from '@angular/core';
import type { Text } from '../../../domain/evidence/text';

/** The name of a medicine by its id; null: nobody knows it. */
export type MedicineNames = (drugId: string) => Text | null;

/** The application gives it from the knowledge; without one a medicine is named by its id. */
export const MEDICINE_NAMES = new InjectionToken<MedicineNames>('MedicineNames', {
  providedIn: 'root',
  factory: () => () => null,
});
