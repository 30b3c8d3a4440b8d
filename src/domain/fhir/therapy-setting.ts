import type { EventKind, PartialDate, TherapySetting } from '../patient/record';
import type { ImportedDisease } from './import-report';
import { daysBetween, surelyBefore } from './partial-date';
import type { Regimen } from './regimens';

export type Events = Partial<Record<EventKind, PartialDate>>;

/** The setting by the stated intent, else by the day of the metastatic diagnosis; else a guess that is said to be one. */
export function settingOf(
  { exposures, start }: Regimen,
  events: Events,
  disease: ImportedDisease,
): { setting: TherapySetting; reasonKey: string } {
  const intents = new Set(exposures.map(({ intent }) => intent).filter((intent) => intent !== undefined));
  const early = (): TherapySetting =>
    start !== undefined && events.surgery !== undefined && surelyBefore(start, events.surgery)
      ? 'neoadjuvant'
      : 'adjuvant';
  if (intents.has('palliative') && intents.has('curative'))
    return { setting: 'metastatic', reasonKey: 'import.ask.therapyTwoIntents' };
  if (intents.has('palliative')) return { setting: 'metastatic', reasonKey: 'import.ask.therapyPalliative' };
  if (intents.has('curative') && afterMetastasis(start, events))
    return { setting: 'metastatic', reasonKey: 'import.ask.therapyIntentAgainstDate' };
  if (intents.has('curative')) return { setting: early(), reasonKey: 'import.ask.therapyCurative' };
  if (disease === 'notMetastatic') return { setting: early(), reasonKey: 'import.ask.therapyEarly' };
  if (afterMetastasis(start, events)) return { setting: 'metastatic', reasonKey: 'import.ask.therapyAfterMetastasis' };
  if (start !== undefined && events.metastaticDiagnosis !== undefined)
    return { setting: early(), reasonKey: 'import.ask.therapyBeforeMetastasis' };
  return { setting: disease === 'metastatic' ? 'metastatic' : 'adjuvant', reasonKey: 'import.ask.therapySetting' };
}

/** The first medicine is often begun in the days before the diagnosis is entered: 30 of them count as after it. */
function afterMetastasis(start: PartialDate | undefined, { metastaticDiagnosis }: Events): boolean {
  if (start === undefined || metastaticDiagnosis === undefined) return false;
  return !surelyBefore(start, metastaticDiagnosis) || daysBetween(start, metastaticDiagnosis) <= 30;
}
