import type { Licence, LicenceStatus, Region, TreatmentOption } from './option';

/** Where an option stands with the licences of a region; unread: nobody has looked. */
export type LicenceState = LicenceStatus | 'unread';

/** The licence of a region; null: no region is known, or the option has no drug, so there is nothing to license. */
export function licenceIn(
  { drugs, licences }: TreatmentOption,
  region: Region | null,
): { state: LicenceState; held: Licence | null } | null {
  if (region === null || drugs.length === 0) return null;
  const held = licences.find((licence) => licence.region === region) ?? null;
  return { state: held?.status ?? 'unread', held };
}
