import type { EventKind, Medicine, PartialDate, Therapy, TherapySetting } from '../patient/record';
import type { Exposure } from './exposures';
import type { Finding } from './finding';
import { ask, ignored, placeOf, taken } from './finding';
import type { ImportedDisease } from './import-report';
import { daysBetween, firstDay, surelyBefore } from './partial-date';
import type { Regimen } from './regimens';
import { groupRegimens } from './regimens';

type Events = Partial<Record<EventKind, PartialDate>>;

/** Proposes lines of therapy: every one of them is for a person to confirm, because the file has no lines. */
export function proposeTherapies(
  exposures: readonly Exposure[],
  events: Events,
  disease: ImportedDisease,
): { therapies: Therapy[] | null; findings: Finding[] } {
  const regimens = groupRegimens(exposures.filter(({ treatment, intent }) => treatment && intent !== 'supportive'));
  const findings: Finding[] = [];
  const therapies = regimens.map((regimen, index): Therapy => {
    const { setting, reasonKey } = settingOf(regimen, events, disease);
    const end = regimen.active ? null : regimen.lastGiven;
    const therapy: Therapy = {
      id: `import-${index + 1}`,
      setting,
      drugs: regimen.drugs,
      ...(regimen.start !== undefined && { start: regimen.start }),
      ...(end !== undefined && { end }),
      ...(regimen.stopReason !== undefined && { stopReason: regimen.stopReason }),
    };
    findings.push(rowOf(therapy, regimen, reasonKey));
    const unknown = regimen.exposures.filter(({ match }) => match.drugs.length === 0 || match.by === 'name');
    const seen = new Set<string>();
    for (const { match, resource } of unknown) {
      if (seen.has(match.name)) continue;
      seen.add(match.name);
      const key = match.by === 'name' ? 'import.ask.drugByName' : 'import.ask.drugUnknown';
      findings.push(
        ask(placeOf(resource), `${resource.type}.medication[x]`, 'therapies', key, {
          name: match.name,
          drug: match.drugs[0]?.id ?? '—',
        }),
      );
    }
    return therapy;
  });
  return { therapies: therapies.length > 0 ? therapies : null, findings };
}

function rowOf(therapy: Therapy, { exposures }: Regimen, reasonKey: string): Finding {
  const [first] = exposures;
  const params = {
    line: therapy.id,
    drugs: therapy.drugs.join(' + '),
    setting: therapy.setting,
    start: therapy.start ?? '—',
    end: therapy.end ?? '—',
    count: exposures.length,
    resources: [...new Set(exposures.map(({ resource }) => resource.name))].slice(0, 8).join(', '),
  };
  const place = { resource: first?.resource.name ?? '', ...(therapy.start !== undefined && { on: therapy.start }) };
  return {
    ...ask(place, `${first?.resource.type ?? ''}.medication[x]`, 'therapies', reasonKey, params),
    proposed: true,
  };
}

/** The setting by the stated intent, else by the day of the metastatic diagnosis; else a guess that is said to be one. */
function settingOf(
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
  if (intents.has('curative')) return { setting: early(), reasonKey: 'import.ask.therapyCurative' };
  if (disease === 'notMetastatic') return { setting: early(), reasonKey: 'import.ask.therapyEarly' };
  const metastatic = events.metastaticDiagnosis;
  if (start !== undefined && metastatic !== undefined) {
    // The first medicine is often begun in the days before the diagnosis is entered.
    if (!surelyBefore(start, metastatic) || daysBetween(start, metastatic) <= 30)
      return { setting: 'metastatic', reasonKey: 'import.ask.therapyAfterMetastasis' };
    return { setting: early(), reasonKey: 'import.ask.therapyBeforeMetastasis' };
  }
  return { setting: disease === 'metastatic' ? 'metastatic' : 'adjuvant', reasonKey: 'import.ask.therapySetting' };
}

/** Medicines besides cancer treatment that are being taken; what is over is left out. */
export function readMedicines(exposures: readonly Exposure[]): { medicines: Medicine[] | null; findings: Finding[] } {
  const others = exposures.filter(({ treatment, intent }) => !treatment || intent === 'supportive');
  const medicines: Medicine[] = [];
  const findings: Finding[] = [];
  const over = new Map<string, { exposure: Exposure; count: number }>();
  for (const exposure of [...others].sort((a, b) =>
    firstDay(b.start ?? '1900').localeCompare(firstDay(a.start ?? '1900')),
  )) {
    const { match, resource, start } = exposure;
    const place = { ...placeOf(resource), ...(start !== undefined && { on: start }) };
    if (!exposure.active) {
      over.set(match.name, { exposure, count: (over.get(match.name)?.count ?? 0) + 1 });
      continue;
    }
    if (medicines.some(({ name }) => name === match.name)) continue;
    const drugId = match.drugs[0]?.id ?? null;
    medicines.push({ name: match.name, drugId });
    const path = `${resource.type}.medication[x]`;
    const params = { name: match.name, drug: drugId ?? '—' };
    if (drugId === null) findings.push(ask(place, path, 'medicines', 'import.ask.medicineUnknown', params));
    else findings.push(taken(place, path, 'medicines', match.name, { reasonKey: 'import.taken.medicine', params }));
  }
  for (const { exposure, count } of over.values())
    findings.push(
      ignored(
        placeOf(exposure.resource),
        `${exposure.resource.type}.status`,
        'medicines',
        'import.ignored.medicineOver',
        { name: exposure.match.name, count },
      ),
    );
  return { medicines: medicines.length > 0 ? medicines : null, findings };
}
