/** A JSON object of which nothing is known yet: a file from outside may hold any shape under any name. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or undefined where it is anything else. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The objects in a list; a single object where FHIR wants a list is read as a list of one. */
export function objectsOf(value: unknown): JsonObject[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map(objectOf).filter((item) => item !== undefined);
}

/** The trimmed text, or undefined where it is no text or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A code as text: some exports write codes as numbers. */
export function codeTextOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** The finite number, also where it was written as text ("3.2"). */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = textOf(value);
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
