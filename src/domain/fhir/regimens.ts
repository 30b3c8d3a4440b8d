import type { StopReason } from '../patient/record';
import type { Exposure } from './exposures';
import { daysBetween, firstDay } from './partial-date';

/** Medicines that began together and were given until others began. */
export interface Regimen {
  /** Drug ids of the knowledge, or the file's own name of a drug that it does not hold. */
  drugs: string[];
  exposures: Exposure[];
  start: string | undefined;
  /** Last day on which it is known to have been given. */
  lastGiven: string | undefined;
  /** Said to be going on, and nothing else began after it. */
  active: boolean;
  stopReason: StopReason | undefined;
}

/** Medicines whose first days lie this close together count as one regimen. */
const togetherWithinDays = 30;

/**
 * Groups cancer medicines into regimens by their days: what begins within 30 days of a regimen's start belongs to it, a
 * later new medicine opens the next one, and ovarian suppression never opens one. Undated medicines stand alone.
 */
export function groupRegimens(exposures: readonly Exposure[]): Regimen[] {
  const dated = exposures.filter(({ start }) => start !== undefined);
  const days = [...new Set(dated.map(({ start }) => firstDay(start ?? '')))].sort();
  const regimens: Regimen[] = [];
  for (const day of days) {
    const batch = dated.filter(({ start }) => firstDay(start ?? '') === day);
    const current = regimens.at(-1);
    const opens = batch.some(
      (exposure) => !isSuppression(exposure) && !drugsOf(exposure).every((drug) => current?.drugs.includes(drug)),
    );
    const near = current?.start !== undefined && daysBetween(current.start, day) <= togetherWithinDays;
    if (!current || (opens && !near)) regimens.push(regimenOf(batch));
    else join(current, batch);
  }
  const undated = exposures.filter(({ start }) => start === undefined).map((exposure) => regimenOf([exposure]));
  return [
    ...undated,
    ...regimens.map((regimen, index) => ({ ...regimen, active: regimen.active && index === regimens.length - 1 })),
  ];
}

/** Ids of the drugs of an exposure; an unknown drug keeps its name. */
export function drugsOf({ match }: Exposure): string[] {
  return match.drugs.length > 0 ? match.drugs.map(({ id }) => id) : [match.name];
}

function isSuppression({ match }: Exposure): boolean {
  return (
    match.drugs.length > 0 && match.drugs.every(({ kinds }) => kinds.every((kind) => kind === 'ovarianSuppression'))
  );
}

function regimenOf(batch: readonly Exposure[]): Regimen {
  const empty = { drugs: [], exposures: [], lastGiven: undefined, active: false, stopReason: undefined };
  const regimen: Regimen = { ...empty, start: batch[0]?.start };
  join(regimen, batch);
  return regimen;
}

function join(regimen: Regimen, batch: readonly Exposure[]): void {
  for (const exposure of batch) {
    regimen.exposures.push(exposure);
    for (const drug of drugsOf(exposure)) if (!regimen.drugs.includes(drug)) regimen.drugs.push(drug);
    // A request or a statement without an end does not tell the last dose; an administration is a dose.
    const given = exposure.end ?? (exposure.resource.type === 'MedicationAdministration' ? exposure.start : undefined);
    if (given !== undefined && (regimen.lastGiven === undefined || given > regimen.lastGiven))
      regimen.lastGiven = given;
    regimen.active ||= exposure.active;
    regimen.stopReason ??= exposure.stopReason;
  }
}
