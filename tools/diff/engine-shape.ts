import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject, type ErrorObject, type SchemaObject } from 'ajv';

/** The schema of rules is the one that says what a condition is. */
const { definitions } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'src', 'knowledge', 'schema', 'rule.schema.json'), 'utf8'),
) as AnySchemaObject;

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const condition = { $ref: '#/definitions/Condition' };
const object = (properties: Record<string, object>): SchemaObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (properties: Record<string, object>): SchemaObject => ({ type: 'array', items: object(properties) });
const parts = list({ id: text, when: condition });

/**
 * What today's engine reads to say a status and an order. Words, doses and figures may have any shape: they are compared as they
 * stand, so that older versions stay comparable.
 */
const shapes = {
  options: object({
    id: text,
    name: object({ en: text, es: text }),
    class: text,
    alsoClasses: texts,
    drugs: list({ drugId: text }),
    indications: parts,
    contraindications: parts,
    holds: parts,
    cautions: parts,
    licences: list({ region: text, status: text }),
  }),
  sharedHolds: object({ id: text, when: condition, of: list({ drugId: text }) }),
  rules: object({
    id: text,
    phase: { enum: ['test', 'emergency', 'treatment', 'local', 'supportive'] },
    when: condition,
    recommends: texts,
    avoids: list({ optionId: text, effect: { enum: ['against', 'last'] } }),
    tests: texts,
    sourceIds: texts,
  }),
  facts: object({ id: text, cases: list({ value: text, when: condition }) }),
  drugs: object({ id: text, kinds: texts, classes: texts, brands: texts, synonyms: texts }),
  doses: object({ drugId: text }),
  trials: object({ id: text }),
  sideEffects: object({ id: text }),
  sources: object({ id: text }),
  manifest: object({ version: text, evidenceDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } }),
} satisfies Record<string, SchemaObject>;

export type ShapeName = keyof typeof shapes;

const ajv = new Ajv({ allErrors: false, strict: false });
const validators = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, ajv.compile({ ...shape, definitions: definitions as unknown })]),
);

/** What is wrong with the shape of an item and where in it; null where the engine can read it. */
export function shapeProblem(name: ShapeName, item: unknown): string | null {
  const validate = validators[name];
  if (!validate || validate(item)) return null;
  return sentence(validate.errors ?? []);
}

/** The deepest complaint says most. */
function sentence(errors: readonly ErrorObject[]): string {
  const [deepest] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  const where = deepest?.instancePath.slice(1).replaceAll('/', '.') ?? '';
  return `${where === '' ? '' : `${where} `}${deepest?.message ?? 'has another shape'}`;
}
