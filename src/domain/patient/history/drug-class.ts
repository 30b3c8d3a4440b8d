import { between, choiceOf, exactly, type Possible, type Span } from '../../logic/possible';
import type { DrugClass } from '../../treatment/drug';
import { monthsSpan, type DayInterval } from '../partial-date';
import { isEarly } from './early';
import type { Regimen } from './regimens';
import { surelyAfter } from './therapy-problem';

const priorValues = ['none', 'early', 'metastatic', 'both'] as const;

/** prior.<class>, monthsSince.<class> and refractory.<class>; the open regimen is not prior. */
export function classHistory(
  drugClass: DrugClass,
  regimens: readonly Regimen[],
  day: DayInterval,
  recurrence: DayInterval | null,
): { prior: Possible; monthsSince: Possible; refractory: Possible } {
  const past = regimens.filter((regimen) => !regimen.open);
  const given = past.filter((regimen) => regimen.classes.has(drugClass));
  const perhaps = past.filter((regimen) => regimen.unmapped);
  return {
    prior: priorOf(given, perhaps),
    monthsSince: monthsSinceOf(given, perhaps, day),
    refractory: refractoryOf(given, perhaps, recurrence),
  };
}

function priorOf(given: readonly Regimen[], perhaps: readonly Regimen[]): Possible {
  const settings = (regimens: readonly Regimen[]) => ({
    early: regimens.some(isEarly),
    metastatic: regimens.some((regimen) => !isEarly(regimen)),
  });
  const sure = settings(given);
  const open = settings(perhaps);
  const allowed = priorValues.filter((value) => {
    const early = value === 'early' || value === 'both';
    const metastatic = value === 'metastatic' || value === 'both';
    return (
      (sure.early ? early : open.early || !early) && (sure.metastatic ? metastatic : open.metastatic || !metastatic)
    );
  });
  return choiceOf(priorValues, ...allowed);
}

function monthsSinceOf(given: readonly Regimen[], perhaps: readonly Regimen[], day: DayInterval): Possible {
  const never: Span = { lo: Infinity, hi: Infinity };
  if (given.length === 0) {
    return perhaps.length === 0 ? exactly(Infinity) : { kind: 'number', spans: [{ lo: 0, hi: 720 }, never] };
  }
  let lo = Infinity;
  let hi = Infinity;
  for (const regimen of given) {
    const span = regimen.runs ? { lo: 0, hi: 0 } : regimen.end ? monthsSpan(regimen.end, day).spans[0] : undefined;
    lo = Math.min(lo, span?.lo ?? 0);
    if (span) hi = Math.min(hi, span.hi);
  }
  return between(perhaps.length ? 0 : lo, Math.min(hi, 720));
}

/** Treatment before surgery may have been stopped for growth long before the cancer came back; treatment after it, not. */
const endedBefore = ({ therapy, end }: Regimen, recurrence: DayInterval) =>
  therapy.setting === 'adjuvant' && surelyAfter(end, recurrence);

function refractoryOf(
  given: readonly Regimen[],
  perhaps: readonly Regimen[],
  recurrence: DayInterval | null,
): Possible {
  const yesNo = ['yes', 'no'];
  const onIt = (regimen: Regimen): boolean | null => {
    if (!isEarly(regimen) || regimen.progressed) return regimen.progressed;
    if (regimen.therapy.stopReason === 'completed') return regimen.progressed;
    if (!recurrence || !regimen.end) return null;
    if (recurrence.last <= regimen.end.first) return true;
    const noGrowth =
      regimen.progressed === false ? recurrence.first > regimen.end.last : endedBefore(regimen, recurrence);
    return noGrowth ? false : null;
  };
  const verdicts = given.map(onIt);
  if (verdicts.includes(true)) return choiceOf(yesNo, 'yes');
  return verdicts.includes(null) || perhaps.length > 0 ? choiceOf(yesNo, 'yes', 'no') : choiceOf(yesNo, 'no');
}
