import type { StopReason } from '../patient/record';
import type { Drug } from '../treatment/drug';
import type { Chart } from './chart';
import type { Concept } from './concept';
import { conceptOf, labelOf } from './concept';
import type { DrugMatch, DrugMatcher } from './drug-match';
import type { Finding } from './finding';
import { ask, ignored, placeOf } from './finding';
import type { JsonObject } from './json';
import { objectOf, objectsOf, textOf } from './json';
import { firstDay, partialDateOf } from './partial-date';
import type { Resource } from './resource';
import { effectiveOn, extensionConcepts, referenceIn } from './resource';
import { stopReasonOf } from './stop-reason';

/** One medicine given, ordered or reported once. */
export interface Exposure {
  resource: Resource;
  match: DrugMatch;
  start: string | undefined;
  end: string | undefined;
  /** Said to be going on. */
  active: boolean;
  intent: 'palliative' | 'curative' | 'supportive' | undefined;
  stopReason: StopReason | undefined;
  /** Counts as cancer treatment: by what the drug is, or by the profile under which it was sent. */
  treatment: boolean;
}

const types = ['MedicationRequest', 'MedicationAdministration', 'MedicationStatement'];

/** Reads all medicines that were received or ordered; plans, drafts, cancelled and mistaken entries are left out. */
export function readExposures(
  chart: Chart,
  matcher: DrugMatcher,
  otherCancers: readonly string[],
): { exposures: Exposure[]; findings: Finding[] } {
  const exposures: Exposure[] = [];
  const findings: Finding[] = [];
  for (const resource of chart.resources.filter(({ type }) => types.includes(type))) {
    const concept = medicationOf(resource, chart);
    const name = labelOf(concept);
    const status = textOf(resource.json['status']) ?? '';
    const refusal = refusalOf(resource, status);
    const damaged = chart.book.damaged(concept);
    const place = placeOf(resource);
    if (refusal !== undefined)
      findings.push(
        ignored(place, `${resource.type}.${refusal.path}`, 'therapies', 'import.ignored.notReceived', {
          name,
          status: refusal.found,
        }),
      );
    else if (status === 'unknown')
      findings.push(ask(place, `${resource.type}.status`, 'therapies', 'import.ask.status', { name, status }));
    else if (damaged !== undefined)
      findings.push(
        ask(place, `${resource.type}.medication[x]`, 'therapies', 'import.ask.damagedCode', { name, code: damaged }),
      );
    else {
      const exposure = exposureOf(resource, matcher(concept), status, chart);
      const reasons = 'reasonReference' in resource.json ? objectsOf(resource.json['reasonReference']) : [];
      const forOther = reasons.some((reason) =>
        otherCancers.includes(chart.resolve(referenceIn(reason), resource)?.name ?? ''),
      );
      if (forOther)
        findings.push(
          ignored(place, `${resource.type}.reasonReference`, 'therapies', 'import.ignored.otherCancer', { name }),
        );
      else if (exposure.start !== undefined && firstDay(exposure.start) > chart.day)
        findings.push(
          ask(place, `${resource.type}.effective[x]`, 'therapies', 'import.ask.future', {
            found: exposure.start,
            day: chart.day,
          }),
        );
      else exposures.push(exposure);
    }
  }
  return { exposures, findings };
}

function medicationOf(resource: Resource, chart: Chart): Concept {
  const { json } = resource;
  const coded = objectOf(json['medicationCodeableConcept']);
  if (coded) return conceptOf(coded);
  const reference = objectOf(json['medicationReference']);
  const medication = chart.resolve(referenceIn(reference), resource);
  const display = textOf(reference?.['display']);
  return medication ? conceptOf(medication.json['code']) : { codings: [], text: display };
}

function refusalOf({ type, json }: Resource, status: string): { path: string; found: string } | undefined {
  const out = ['entered-in-error', 'cancelled', 'draft', 'not-done', 'not-taken', 'intended'];
  if (out.includes(status)) return { path: 'status', found: status };
  if (json['doNotPerform'] === true) return { path: 'doNotPerform', found: 'doNotPerform' };
  const intent = textOf(json['intent']);
  if (type === 'MedicationRequest' && intent !== undefined && ['proposal', 'plan', 'option'].includes(intent))
    return { path: 'intent', found: intent };
  return undefined;
}

function exposureOf(resource: Resource, match: DrugMatch, status: string, chart: Chart): Exposure {
  const { json } = resource;
  const period = boundsOf(json);
  const effective = objectOf(json['effectivePeriod']);
  const intents = extensionConcepts(json, 'mcode-procedure-intent').concat(
    extensionConcepts(json, 'mcode-treatment-intent'),
  );
  const intent = intents
    .map((concept) => chart.book.answer(concept, 'intent')?.meaning)
    .find((meaning) => meaning !== undefined);
  const profiles = objectOf(json['meta'])?.['profile'];
  const cancerProfile =
    Array.isArray(profiles) && profiles.some((profile) => String(profile).includes('cancer-related-medication'));
  return {
    resource,
    match,
    start: partialDateOf(period?.['start']) ?? effectiveOn(json).on ?? partialDateOf(json['authoredOn']),
    end: partialDateOf(effective?.['end']) ?? partialDateOf(period?.['end']),
    active: status === 'active' || status === 'in-progress',
    intent: intent === 'palliative' || intent === 'curative' || intent === 'supportive' ? intent : undefined,
    stopReason: stopReasonOf(json, chart),
    treatment: isTreatment(match.drugs) || (match.drugs.length === 0 && (match.isCancerDrug || cancerProfile)),
  };
}

function isTreatment(drugs: readonly Drug[]): boolean {
  return drugs.some((drug) => drug.kinds.some((kind) => kind !== 'supportive'));
}

/** The period over which a request runs, from its first dosage instruction that gives one. */
function boundsOf(json: JsonObject): JsonObject | undefined {
  const dosages = ['dosageInstruction', 'dosage'].flatMap((field) => (field in json ? objectsOf(json[field]) : []));
  const periods = dosages.map((dosage) => objectOf(objectOf(objectOf(dosage['timing'])?.['repeat'])?.['boundsPeriod']));
  return periods.find((period) => period !== undefined);
}
