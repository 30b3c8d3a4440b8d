import type { Medicine } from '../patient/record';
import type { Exposure } from './exposures';
import type { Finding } from './finding';
import { ask, ignored, placeOf, taken } from './finding';
import { firstDay } from './partial-date';

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
