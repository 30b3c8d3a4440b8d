import type { ImportProblem, ImportProblemKind, MessageParams } from './import-report';
import type { JsonObject } from './json';
import { objectOf, objectsOf, textOf } from './json';
import { findJsonFault } from './json-fault';
import { choiceOf } from './patient-choice';
import type { Resource } from './resource';

/** The resources of one person. */
export interface OpenedBundle {
  patient: Resource;
  /** Everything of that person and everything that is nobody's (organisations, medications). */
  resources: Resource[];
  /** How many resources name another person. */
  others: number;
  /** The resource that a reference means, from the place where it stands. */
  resolve(reference: string | undefined, from?: Resource): Resource | undefined;
}

export type Opening = { ok: true; bundle: OpenedBundle } | { ok: false; problem: ImportProblem };

/** Opens a FHIR R4 Bundle for one person; `patientId` is needed where the file holds several. Never throws. */
export function openBundle(text: string, patientId?: string): Opening {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return problem('emptyFile');
  const fault = findJsonFault(content);
  if (fault) {
    const first = content.split('\n', 1)[0] ?? '';
    const lines = content.trim().includes('\n') && first.trim().startsWith('{') && !findJsonFault(first);
    return lines ? problem('lines') : problem('notJson', { line: fault.line, column: fault.column });
  }
  const json: unknown = JSON.parse(content);
  if (Array.isArray(json)) return problem('list', { count: json.length });
  const root = objectOf(json);
  const type = textOf(root?.['resourceType']);
  if (!root || type === undefined) return problem('notFhir');
  if (type !== 'Bundle') return problem('otherResource', { type });
  if ('entry' in root && !Array.isArray(root['entry'])) return problem('entryNoList');
  const entries = resourcesOf(root);
  if (entries.length === 0) return problem('emptyBundle');
  return choosePatient(entries, patientId);
}

function resourcesOf(bundle: JsonObject): Resource[] {
  const entries = 'entry' in bundle ? objectsOf(bundle['entry']) : [];
  return entries.flatMap((entry, index) => {
    const json = objectOf(entry['resource']);
    const type = textOf(json?.['resourceType']);
    if (!json || type === undefined) return [];
    if (textOf(objectOf(entry['request'])?.['method']) === 'DELETE') return [];
    const fullUrl = textOf(entry['fullUrl']);
    const id = textOf(json['id']) ?? fullUrl?.split(/[:/]/).at(-1) ?? `#${index + 1}`;
    return [{ type, id, name: `${type}/${id}`, fullUrl, json }];
  });
}

function choosePatient(entries: Resource[], patientId: string | undefined): Opening {
  const patients = entries.filter((entry) => entry.type === 'Patient');
  const [first] = patients;
  if (!first) return problem('noPatient');
  const patient = patientId === undefined ? first : patients.find((candidate) => candidate.id === patientId);
  if (!patient) return problem('patientNotFound', { id: patientId ?? '' });
  if (patientId === undefined && patients.length > 1) {
    const failure: ImportProblem = { ...describe('severalPatients', { count: patients.length }), patients: [] };
    return { ok: false, problem: { ...failure, patients: patients.map(choiceOf) } };
  }
  const owned = entries.filter((entry) => entry.type !== 'Patient' && belongsTo(entry, patient, patients));
  const bundle = {
    patient,
    resources: owned,
    others: entries.length - patients.length - owned.length,
    resolve: resolver(entries),
  };
  return { ok: true, bundle };
}

/** A resource that names no person is everybody's where it cannot be of one (organisation), else only a lone patient's. */
function belongsTo(resource: Resource, patient: Resource, patients: Resource[]): boolean {
  const subject = objectOf(resource.json['subject']) ?? objectOf(resource.json['patient']);
  const reference = textOf(subject?.['reference']);
  if (reference === undefined)
    return patients.length === 1 || ['Organization', 'Practitioner', 'Medication'].includes(resource.type);
  if (patients.length === 1 && !/(^|\/)Patient\//.test(reference))
    return reference === patient.fullUrl || !reference.startsWith('http');
  return refersTo(reference, patient);
}

function resolver(entries: Resource[]): OpenedBundle['resolve'] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const byUrl = new Map(entries.map((entry) => [entry.fullUrl ?? entry.name, entry]));
  return (reference, from) => {
    if (reference === undefined) return undefined;
    if (reference.startsWith('#')) return from && contained(from, reference.slice(1));
    const relative = /([A-Za-z]+\/[^/]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
    return byUrl.get(reference) ?? byName.get(relative ?? reference);
  };
}

function contained(owner: Resource, id: string): Resource | undefined {
  const json = objectsOf(owner.json['contained']).find((candidate) => textOf(candidate['id']) === id);
  const type = textOf(json?.['resourceType']);
  return json && type !== undefined ? { type, id, name: `${owner.name}#${id}`, fullUrl: undefined, json } : undefined;
}

function refersTo(reference: string, target: Resource): boolean {
  if (reference === target.fullUrl) return true;
  const plain = reference.replace(/\/_history\/.*$/, '');
  return plain === target.name || plain.endsWith(`/${target.name}`) || plain === `urn:uuid:${target.id}`;
}

function describe(kind: ImportProblemKind, params?: MessageParams): ImportProblem {
  return { kind, messageKey: `import.problem.${kind}`, ...(params && { params }) };
}

function problem(kind: ImportProblemKind, params?: MessageParams): Opening {
  return { ok: false, problem: describe(kind, params) };
}
