import type { PatientRecord } from '../patient/record';
import type { Drug } from '../treatment/drug';
import { readAllergies } from './allergies';
import { openBundle } from './bundle';
import type { Chart } from './chart';
import { codeBook } from './code-book';
import type { CodeTable } from './code-table';
import { readComorbidities } from './comorbidities';
import { readDisease } from './disease';
import { drugMatcher } from './drug-match';
import { readExposures } from './exposures';
import type { Finding } from './finding';
import { ignored } from './finding';
import type { ImportResult, MappingRow } from './import-report';
import { readObservations } from './observations';
import { readMedicines } from './medicines';
import { initialsOf } from './patient-choice';
import { readPerson } from './person';
import { readProcedures } from './procedures';
import { settle } from './settle';
import { readSpecimens, reportedSamples } from './specimens';
import { proposeTherapies } from './therapies';

export interface ImportContext {
  drugs: readonly Drug[];
  codes: CodeTable;
  /** Day of reading, ISO 8601: ages are counted to it, and nothing can have been found after it. */
  day: string;
  /** Makes the id of a treatment, so that no other copy of the case has it. Absent: they are counted, where nothing is kept of them. */
  newId?: () => string;
}

/** Types that are read; any other is named in the report as left out. */
const readTypes = [
  'Observation',
  'Condition',
  'Procedure',
  'Specimen',
  'Medication',
  'MedicationRequest',
  'MedicationAdministration',
  'MedicationStatement',
  'AllergyIntolerance',
  'DiagnosticReport',
];

/**
 * Reads a FHIR R4 Bundle (mCODE STU 1 to 4, or plain) into a record, with a report of what was taken, what was left out and
 * what a person has to look at. Nothing is guessed: contradictions, impossible values and damaged codes are asked.
 * Never throws. `patientId` picks a person where the file holds several.
 */
export function importBundle(text: string, context: ImportContext, patientId?: string): ImportResult {
  const opening = openBundle(text, patientId);
  if (!opening.ok) return opening;
  const { bundle } = opening;
  const book = codeBook(context.codes);
  const { specimens, samples, findings: specimenFindings } = readSpecimens(bundle);
  const chart: Chart = {
    ...bundle,
    book,
    drugs: context.drugs,
    day: context.day,
    samples,
    reportedSamples: reportedSamples(bundle),
  };
  const matcher = drugMatcher(context.drugs, context.codes, book);
  const { disease, events, otherCancers, findings: diseaseFindings } = readDisease(chart);
  const { surgery, findings: procedureFindings } = readProcedures(chart);
  if (surgery !== undefined) events.surgery = surgery;
  const { exposures, findings: exposureFindings } = readExposures(chart, matcher, otherCancers);
  const { therapies, findings: therapyFindings } = proposeTherapies(exposures, events, disease, context.newId);
  const { medicines, findings: medicineFindings } = readMedicines(exposures);
  const { observations, rows } = settle(
    [
      ...readPerson(chart),
      ...diseaseFindings,
      ...specimenFindings,
      ...readObservations(chart),
      ...procedureFindings,
      ...therapyFindings,
      ...exposureFindings,
      ...medicineFindings,
      ...readComorbidities(chart),
      ...readAllergies(chart, matcher),
      ...leftOut(chart),
    ],
    context.day,
  );
  const record: PatientRecord = {
    label: initialsOf(bundle.patient),
    observations,
    specimens,
    therapies,
    events,
    medicines,
  };
  return { ok: true, report: { rows: together(rows).map(rowOf) }, record, disease };
}

/** Types that nothing here reads, counted, so that the report accounts for the whole file. */
function leftOut({ resources, others }: Chart): Finding[] {
  const counts = new Map<string, number>();
  for (const { type } of resources) if (!readTypes.includes(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  const findings = [...counts].map(([type, count]) =>
    ignored({ resource: type }, type, 'resource', 'import.ignored.typeNotRead', { type, count }),
  );
  if (others > 0)
    findings.push(
      ignored({ resource: 'Bundle' }, 'Bundle.entry', 'resource', 'import.ignored.otherPerson', { count: others }),
    );
  return findings;
}

/** Findings left out for the same reason become one row with their number: forty notes on smoking are one. */
function together(rows: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const row of rows) {
    const name = row.params?.['name'];
    const alone = row.status !== 'ignored' || row.what !== 'resource' || name === undefined;
    const key = alone ? `#${merged.size}` : `${row.reasonKey}|${name}`;
    const before = merged.get(key);
    if (before) merged.set(key, combined(before, row));
    else merged.set(key, row);
  }
  return [...merged.values()];
}

function combined({ status, path, what, reasonKey, resource, params }: Finding, other: Finding): Finding {
  const count = Number(params?.['count'] ?? 1) + Number(other.params?.['count'] ?? 1);
  const type = resource.split('/', 1)[0] ?? resource;
  return { status, path, what, reasonKey, resource: type, params: { ...params, count } };
}

function rowOf({ status, proposed, resource, path, what, value, on, reasonKey, params }: Finding): MappingRow {
  return {
    status,
    ...(proposed && { proposed }),
    resource,
    path,
    what,
    ...(value !== undefined && { value }),
    ...(on !== undefined && { on }),
    reasonKey,
    ...(params && { params }),
  };
}
