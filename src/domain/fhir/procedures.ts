import type { Chart } from './chart';
import { conceptOf, labelOf, wordsOf } from './concept';
import type { Finding } from './finding';
import { ask, ignored } from './finding';
import { objectOf, objectsOf, textOf } from './json';
import { firstDay, partialDateOf } from './partial-date';
import type { Resource } from './resource';

export interface ProcedureReading {
  /** Day of the first breast operation. */
  surgery: string | undefined;
  findings: Finding[];
}

const breastOperation =
  /mastectomy|lumpectomy|(?:excision|resection|conserv\w+).*breast|breast.*(?:excision|resection|conserv)/;
const radiotherapy = /radiotherap|radiation|teletherap|brachytherap/;
// The course summary of mCODE is seen with its code alone.
const radiotherapyCodes = ['1217123003', '108290001'];

/** Reads breast operations, by words, and says that there was radiotherapy: its field has to be judged by a person. */
export function readProcedures(chart: Chart): ProcedureReading {
  const findings: Finding[] = [];
  const operations: { resource: Resource; on: string; name: string }[] = [];
  const courses: Resource[] = [];
  for (const resource of chart.resources.filter(({ type }) => type === 'Procedure')) {
    const concept = conceptOf(resource.json['code']);
    const words = wordsOf(concept);
    const name = labelOf(concept);
    const irradiation =
      radiotherapy.test(words) || concept.codings.some(({ code }) => radiotherapyCodes.includes(code ?? ''));
    if (!irradiation && (!breastOperation.test(words) || words.includes('biopsy'))) continue;
    const status = textOf(resource.json['status']) ?? '';
    const on = performedOn(resource);
    const place = { resource: resource.name, ...(on !== undefined && { on }) };
    if (['entered-in-error', 'not-done', 'preparation', 'on-hold'].includes(status))
      findings.push(ignored(place, 'Procedure.status', 'resource', 'import.ignored.status', { status, name }));
    else if (irradiation) courses.push(resource);
    else if (on === undefined)
      findings.push(ask(place, 'Procedure.performed[x]', 'events.surgery', 'import.ask.missing', { name }));
    else operations.push({ resource, on, name });
  }
  operations.sort((a, b) => firstDay(a.on).localeCompare(firstDay(b.on)));
  for (const [index, { resource, on, name }] of operations.entries()) {
    const place = { resource: resource.name, on };
    if (index === 0)
      findings.push({
        ...ask(place, 'Procedure.code', 'events.surgery', 'import.ask.surgery', { name, on }),
        proposed: true,
      });
    else findings.push(ignored(place, 'Procedure.code', 'events.surgery', 'import.ignored.laterSurgery', { name }));
  }
  const [course] = courses;
  if (course)
    findings.push(
      ask({ resource: course.name }, 'Procedure.code', 'chestRadiotherapy', 'import.ask.radiotherapy', {
        count: courses.length,
        found: sitesOf(course),
      }),
    );
  return { surgery: operations[0]?.on, findings };
}

function performedOn({ json }: Resource): string | undefined {
  const period = objectOf(json['performedPeriod']);
  return partialDateOf(json['performedDateTime']) ?? partialDateOf(period?.['end']) ?? partialDateOf(period?.['start']);
}

function sitesOf({ json }: Resource): string {
  const sites = 'bodySite' in json ? objectsOf(json['bodySite']).map(conceptOf) : [];
  return sites.map(labelOf).join(', ') || '—';
}
