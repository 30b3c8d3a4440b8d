import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject, type ErrorObject } from 'ajv';
import { consult } from '../../src/domain/consultation/consult';
import { besideMedicines } from '../../src/domain/consultation/beside-medicines';
import type { InteractionKnowledge, Knowledge } from '../../src/domain/consultation/knowledge';
import { namedMedicines } from '../../src/domain/treatment/interactions/ingredient';
import { interactionBook, type InteractionBook } from '../../src/domain/treatment/interactions/interactions';
import { InputError, recordOf, type RecommendInput } from './input';
import { outputOf, type RecommendOutput } from './output';

/** A line that could not be answered. */
export interface RecommendError {
  error: string;
  line: number;
  id: string | null;
}

const inputSchema = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'docs', 'recommend-input.schema.json'), 'utf8'),
) as AnySchemaObject;
/** The published schema is the one check of the shape. */
const validate = new Ajv({ allErrors: false, strict: false }).compile(inputSchema);

/** What lines are answered from. */
export type Held = Knowledge & InteractionKnowledge;

const books = new WeakMap<Held, InteractionBook>();
function bookOf(held: Held): InteractionBook {
  const book = books.get(held) ?? interactionBook(held);
  books.set(held, book);
  return book;
}

/** Answers one line of JSON; never throws for what the line holds. */
export function answer(text: string, line: number, knowledge: Held): RecommendOutput | RecommendError {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}`, line, id: null };
  }
  const id = idOf(parsed);
  if (!hasShape(parsed)) return { error: sentence(validate.errors ?? []), line, id };
  try {
    const record = recordOf(parsed, namedMedicines(knowledge));
    const book = bookOf(knowledge);
    const consultation = consult(record, { region: parsed.region ?? null }, parsed.day, knowledge, book);
    const options = consultation.options.map(({ option }) => option);
    const beside = besideMedicines(record, options, book, consultation.picture);
    return outputOf(id, consultation, beside, parsed.region ?? null);
  } catch (error) {
    if (error instanceof InputError) return { error: error.message, line, id };
    throw error;
  }
}

function hasShape(parsed: unknown): parsed is RecommendInput {
  return validate(parsed) === true;
}

function idOf(parsed: unknown): string | null {
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed)) return null;
  return typeof parsed.id === 'string' ? parsed.id : null;
}

/** The deepest complaint says most: where, and what. */
function sentence(errors: readonly ErrorObject[]): string {
  const [deepest] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  if (!deepest) return 'not a patient';
  const where = deepest.instancePath.slice(1).replaceAll('/', '.') || 'the line';
  const extra = deepest.keyword === 'additionalProperties' ? ` "${String(deepest.params['additionalProperty'])}"` : '';
  return `${where}: ${deepest.message ?? 'is wrong'}${extra}`;
}
