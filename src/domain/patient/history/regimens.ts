import type { Drug, DrugClass, DrugKind } from '../../treatment/drug';
import { parsePartialDate, type DayInterval } from '../partial-date';
import type { PatientRecord, Therapy } from '../record';

/** A therapy with its dates as intervals and what its drugs count as. */
export interface Regimen {
  therapy: Therapy;
  start: DayInterval | null;
  /** When the last dose was or is taken to be; null: not known. */
  end: DayInterval | null;
  /** Still running on the day, so not yet part of what came before. */
  open: boolean;
  /** Whether the cancer grew on it; null: why it stopped is not known. */
  progressed: boolean | null;
  kinds: ReadonlySet<DrugKind>;
  classes: ReadonlySet<DrugClass>;
  /** Some drug is not in the knowledge: what it counts as is not known. */
  unmapped: boolean;
}

const interval = (text: string | null | undefined): DayInterval | null => (text ? parsePartialDate(text) : null);

/**
 * The record's therapies, oldest first (undated ones keep their place). A regimen that runs on while the decision is due to
 * progression counts as ended by progression on the day.
 */
export function regimensOf(record: PatientRecord, day: DayInterval, drugs: ReadonlyMap<string, Drug>): Regimen[] {
  const reason = latestReason(record);
  const regimens = (record.therapies ?? [])
    .map((therapy) => regimenOf(therapy, drugs))
    .filter((regimen) => !regimen.start || regimen.start.first <= day.last)
    .map((regimen, place) => ({ regimen, place }))
    .sort((a, b) => (a.regimen.start?.first ?? 0) - (b.regimen.start?.first ?? 0) || a.place - b.place)
    .map(({ regimen }) => regimen);
  if (reason === 'progression') {
    for (const regimen of regimens) {
      if (regimen.open && regimen.therapy.setting === 'metastatic') {
        regimen.open = false;
        regimen.end = day;
        regimen.progressed = true;
      }
    }
  }
  return regimens;
}

function regimenOf(therapy: Therapy, drugs: ReadonlyMap<string, Drug>): Regimen {
  const known = therapy.drugs.map((id) => drugs.get(id));
  const open = therapy.end === null;
  return {
    therapy,
    start: interval(therapy.start),
    end: interval(therapy.end),
    open,
    progressed: open ? false : therapy.stopReason === undefined ? null : therapy.stopReason === 'progression',
    kinds: new Set(known.flatMap((drug) => drug?.kinds ?? [])),
    classes: new Set(known.flatMap((drug) => drug?.classes ?? [])),
    unmapped: known.includes(undefined),
  };
}

/** Why a decision is due now, as last recorded; null where it was not said. */
export function latestReason(record: PatientRecord): string | null {
  const said = record.observations.findLast((observation) => observation.attribute === 'decisionReason');
  return typeof said?.value === 'string' ? said.value : null;
}

/** Whether the regimen treats the cancer: ovarian suppression alone or supportive medicines alone do not make a line. */
export function treatsCancer(regimen: Regimen): boolean {
  if (regimen.unmapped) return true;
  return [...regimen.kinds].some((kind) => kind !== 'ovarianSuppression' && kind !== 'supportive');
}
