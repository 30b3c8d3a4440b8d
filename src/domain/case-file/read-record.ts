import { findAttribute } from '../patient/catalogue/catalogue';
import { possibleFrom } from '../patient/observed-value';
import type {
  BestResponse,
  EventKind,
  Medicine,
  Observation,
  ObservedValue,
  PatientRecord,
  Specimen,
  StopReason,
  Therapy,
  TherapySetting,
} from '../patient/record';
import { type CaseReader, type Fields, isFields, isName, isOneOf, isPartial, isText, isWhole } from './case-reader';

const isSetting = isOneOf<TherapySetting>(['neoadjuvant', 'adjuvant', 'metastatic']);
const isResponse = isOneOf<BestResponse>(['complete', 'partial', 'stable', 'progression']);
const isStopReason = isOneOf<StopReason>(['progression', 'toxicity', 'completed', 'choice']);
const isEvent = isOneOf<EventKind>(['diagnosis', 'surgery', 'recurrence', 'metastaticDiagnosis']);
const isKind = isOneOf<Specimen['kind']>(['tissue', 'plasma']);
const isSite = isOneOf<Specimen['site']>(['primary', 'metastasis', 'blood']);
const isOrigin = isOneOf<NonNullable<Observation['from']>>(['person', 'import', 'sample']);

/** A field that may be absent: what is there and does not fit spoils the item. */
const fitsOrAbsent = (value: unknown, fits: (value: unknown) => boolean) => value === undefined || fits(value);

/** The named fields of an item that are there; others are not carried on. */
function only(item: Fields, ...names: string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));
}

const isBare = (value: unknown) => isText(value) || (typeof value === 'number' && Number.isFinite(value));
const isNumber = (value: unknown) => fitsOrAbsent(value, (one) => typeof one === 'number' && Number.isFinite(one));
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

function isObserved(value: unknown): value is ObservedValue {
  if (value === null || isBare(value) || isTexts(value)) return true;
  if (!isFields(value)) return false;
  if ('oneOf' in value) return Array.isArray(value['oneOf']) && value['oneOf'].every(isBare);
  if ('atLeast' in value) return isTexts(value['atLeast']);
  return ('from' in value || 'to' in value) && isNumber(value['from']) && isNumber(value['to']);
}

function observationOf(item: Fields, path: string, reader: CaseReader): Observation | null {
  const { attribute, value, on, specimen, from, detail } = item;
  const shaped =
    isText(attribute) &&
    isObserved(value) &&
    fitsOrAbsent(on, isPartial) &&
    fitsOrAbsent(specimen, isText) &&
    fitsOrAbsent(from, isOrigin) &&
    fitsOrAbsent(detail, isText);
  if (!shaped) return reader.note(path);
  const known = findAttribute(attribute);
  if (known?.origin !== 'entered') return reader.note(path, 'attribute');
  if (typeof possibleFrom(known, value) === 'string') return reader.note(path, 'value');
  return only(item, 'attribute', 'value', 'on', 'specimen', 'from', 'detail') as unknown as Observation;
}

function specimenOf(item: Fields, path: string, reader: CaseReader): Specimen | null {
  const { id, kind, site, place, on } = item;
  if (!isText(id) || !isKind(kind) || !isSite(site) || !fitsOrAbsent(place, isText) || !fitsOrAbsent(on, isPartial)) {
    return reader.note(path);
  }
  return only(item, 'id', 'kind', 'site', 'place', 'on') as unknown as Specimen;
}

function therapyOf(item: Fields, path: string, reader: CaseReader): Therapy | null {
  const { id, setting, drugs, start, end, ended, cycles, bestResponse, stopReason, sameLine, proposed } = item;
  const shaped =
    isText(id) &&
    isSetting(setting) &&
    isTexts(drugs) &&
    fitsOrAbsent(start, isPartial) &&
    (end === null || fitsOrAbsent(end, isPartial)) &&
    fitsOrAbsent(ended, (value) => value === true) &&
    fitsOrAbsent(cycles, isWhole) &&
    fitsOrAbsent(bestResponse, isResponse) &&
    fitsOrAbsent(stopReason, isStopReason) &&
    fitsOrAbsent(sameLine, (value) => typeof value === 'boolean') &&
    fitsOrAbsent(proposed, (value) => value === true);
  if (!shaped) return reader.note(path);
  const names = ['id', 'setting', 'drugs', 'start', 'end', 'ended', 'cycles'];
  return only(item, ...names, 'bestResponse', 'stopReason', 'sameLine', 'proposed') as unknown as Therapy;
}

function medicineOf(item: Fields, path: string, reader: CaseReader): Medicine | null {
  const { name, drugId } = item;
  return isText(name) && (drugId === null || isText(drugId)) ? { name, drugId } : reader.note(path);
}

function eventsOf(value: unknown, path: string, reader: CaseReader): PatientRecord['events'] {
  const entries = Object.entries(isFields(value) ? value : {}).filter(([event, on]) => {
    const fits = isEvent(event) && isPartial(on);
    if (!fits) reader.note(`${path}.${event}`);
    return fits;
  });
  return Object.fromEntries(entries);
}

/** Whether a text of an item, or one in a list of it, is longer than Tandem takes. */
const isOverlong = (item: Fields) =>
  Object.values(item)
    .flat()
    .some((one) => isText(one) && !isName(one));

/** The record of a file. What does not fit is left out and noted; a list that is not known stays not known, and is not none. */
export function recordFrom(value: unknown, path: string, reader: CaseReader): PatientRecord {
  const { label, observations, specimens, therapies, events, medicines } = reader.needed(value, path);
  const listOf = <Item>(list: unknown, name: string, read: (item: Fields, at: string, by: CaseReader) => Item | null) =>
    reader.list(list, `${path}.${name}`, (item, at) =>
      isOverlong(item) ? reader.note(at, 'tooLong') : read(item, at, reader),
    );
  return {
    label: reader.text(label, `${path}.label`),
    observations: listOf(observations, 'observations', observationOf),
    specimens: listOf(specimens, 'specimens', specimenOf),
    therapies: Array.isArray(therapies) ? listOf(therapies, 'therapies', therapyOf) : null,
    events: eventsOf(events, `${path}.events`, reader),
    medicines: Array.isArray(medicines) ? listOf(medicines, 'medicines', medicineOf) : null,
  };
}
