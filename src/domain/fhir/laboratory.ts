import type { Finding, Place } from './finding';
import { ask, taken } from './finding';
import type { JsonObject } from './json';
import { numberOf, objectOf, objectsOf } from './json';
import { datedPlace } from './place';
import type { Resource } from './resource';
import { convert, plainUnit, round } from './units';
import { shown, unitOf, valueOf } from './value';
import { conceptOf, wordsOf } from './concept';
import { noClearAnswer } from './hormone-receptors';

/** A measurement with a unit: converted into the catalogue's unit, or asked where the unit is missing or unknown. */
export function readMeasurement(what: string, resource: Resource): Finding[] {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  if (value.kind !== 'quantity') return [noClearAnswer(place, path, what, undefined, params)];
  const problem = problemWith(place, path, what, value, params);
  if (problem) return [problem];
  if (value.unit === undefined) return [ask(place, path, what, 'import.ask.unitMissing', params)];
  const converted = convert(what, value.value, value.unit);
  if (converted === undefined) return [ask(place, path, what, 'import.ask.unit', params)];
  return [taken(place, path, what, converted, { params })];
}

/** Bilirubin and enzymes: a multiple of the laboratory's own upper limit; without that limit there is no multiple. */
export function readMultiple(what: 'bilirubin' | 'ast' | 'alt' | 'alp', resource: Resource): Finding[] {
  const place = datedPlace(resource);
  const value = valueOf(resource.json);
  const path = `Observation.${value.path}`;
  const params = { found: shown(value) };
  if (value.kind !== 'quantity') return [noClearAnswer(place, path, what, undefined, params)];
  const problem = problemWith(place, path, what, value, params);
  if (problem) return [problem];
  const limit = upperLimit(resource.json, value.unit);
  if (limit === undefined)
    return [ask(place, 'Observation.referenceRange.high', what, 'import.ask.upperLimit', params)];
  const extras = { reasonKey: 'import.taken.multiple', params: { ...params, limit } };
  return [taken(place, path, what, round(value.value / limit), extras)];
}

/** Calcium: the catalogue asks for the corrected value; a total one is shown and left to a person. */
export function readCalcium(resource: Resource): Finding[] {
  if (/correct|adjust/.test(wordsOf(conceptOf(resource.json['code']))))
    return readMeasurement('correctedCalcium', resource);
  const value = valueOf(resource.json);
  const converted =
    value.kind === 'quantity' && value.unit !== undefined
      ? convert('correctedCalcium', value.value, value.unit)
      : undefined;
  const params = { found: shown(value), converted: converted ?? '—' };
  return [
    ask(datedPlace(resource), `Observation.${value.path}`, 'correctedCalcium', 'import.ask.totalCalcium', params),
  ];
}

/** QT corrected in another or an unnamed way than Fridericia's. */
export function readOtherQtc(resource: Resource): Finding[] {
  const value = valueOf(resource.json);
  return [
    ask(datedPlace(resource), `Observation.${value.path}`, 'qtcf', 'import.ask.qtcMethod', { found: shown(value) }),
  ];
}

/** LVEF also comes as a fraction without a unit; as a percentage such a number would be impossible. */
export function readLvef(resource: Resource): Finding[] {
  const value = valueOf(resource.json);
  const bare =
    value.kind === 'quantity' && (value.unit === undefined || value.unit === '1') && value.comparator === undefined;
  if (!bare) return readMeasurement('lvef', resource);
  const percent = value.value <= 1 ? round(value.value * 100) : value.value;
  return [
    taken(datedPlace(resource), `Observation.${value.path}`, 'lvef', percent, { params: { found: shown(value) } }),
  ];
}

function problemWith(
  place: Place,
  path: string,
  what: string,
  value: { value: number; comparator: string | undefined },
  params: { found: string },
): Finding | undefined {
  if (value.value < 0) return ask(place, path, what, 'import.ask.negative', params);
  return value.comparator === undefined ? undefined : ask(place, path, what, 'import.ask.bound', params);
}

function upperLimit(json: JsonObject, unit: string | undefined): number | undefined {
  const ranges = 'referenceRange' in json ? objectsOf(json['referenceRange']) : [];
  for (const range of ranges) {
    const high = objectOf(range['high']);
    const limit = numberOf(high?.['value']);
    const limitUnit = unitOf(high);
    const alike = limitUnit === undefined || (unit !== undefined && plainUnit(limitUnit) === plainUnit(unit));
    if (limit !== undefined && limit > 0 && alike) return limit;
  }
  return undefined;
}
