import type { PatientChoice } from './import-report';
import { objectsOf, textOf } from './json';
import type { Resource } from './resource';

/** What tells one person of a file from another, without a full name. */
export function choiceOf(patient: Resource): PatientChoice {
  const birthDate = textOf(patient.json['birthDate']);
  const gender = textOf(patient.json['gender']);
  return {
    id: patient.id,
    label: initialsOf(patient),
    ...(birthDate !== undefined && { birthDate }),
    ...(gender !== undefined && { gender }),
  };
}

/** Initials of the first name given ("J. M."), or an empty label. */
export function initialsOf(patient: Resource): string {
  const [name] = objectsOf(patient.json['name']);
  if (!name) return '';
  const given: unknown = name['given'];
  const givens: unknown[] = Array.isArray(given) ? given : [given];
  const parts = [...givens.slice(0, 1), name['family']].map(textOf).filter((part) => part !== undefined);
  const words = parts.length > 0 ? parts : (textOf(name['text'])?.split(/\s+/) ?? []);
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}.`).join(' ');
}
