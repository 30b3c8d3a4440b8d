import type { Concept } from './concept';
import { conceptOf } from './concept';
import type { JsonObject } from './json';
import { objectOf, objectsOf, textOf } from './json';
import { partialDateOf } from './partial-date';

/** One resource of the file. */
export interface Resource {
  type: string;
  id: string;
  /** "Observation/er-1", as the report names it. */
  name: string;
  /** Absolute address in the bundle, where one is given. */
  fullUrl: string | undefined;
  json: JsonObject;
}

/** The reference in a field ("Patient/1", "urn:uuid:…"), or undefined. */
export function referenceIn(value: unknown): string | undefined {
  return textOf(objectOf(value)?.['reference']);
}

/** When the finding was made, by day: effective time, else undefined (the day it was issued is not the day of the finding). */
export function effectiveOn(json: JsonObject): { on?: string; at?: string } {
  const period = objectOf(json['effectivePeriod']);
  for (const value of [json['effectiveDateTime'], json['effectiveInstant'], period?.['start'], period?.['end']]) {
    const on = partialDateOf(value);
    if (on !== undefined) return { on, at: typeof value === 'string' ? value : on };
  }
  return {};
}

/** The concepts of an extension, by the last part of its address ("mcode-procedure-intent"). */
export function extensionConcepts(json: JsonObject, name: string): Concept[] {
  return extensionsNamed(json, name)
    .map((extension) => extension['valueCodeableConcept'])
    .filter((value) => value !== undefined)
    .map(conceptOf);
}

/** The references of an extension, by the last part of its address. */
export function extensionReferences(json: JsonObject, name: string): string[] {
  return extensionsNamed(json, name)
    .map((extension) => referenceIn(extension['valueReference']))
    .filter((reference) => reference !== undefined);
}

function extensionsNamed(json: JsonObject, name: string): JsonObject[] {
  return objectsOf(json['extension']).filter((extension) => textOf(extension['url'])?.endsWith(`/${name}`));
}
