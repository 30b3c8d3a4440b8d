import Ajv from 'ajv';
import { generateSchema, schemas } from '../schema/generate';
import type { Check } from './finding';

type Validate = ReturnType<Ajv['compile']>;
let compiled: ReadonlyMap<string, Validate> | null = null;

/** By schema; made once, which takes seconds. */
function validators(): ReadonlyMap<string, Validate> {
  const ajv = new Ajv({ allErrors: true, strict: false });
  return (compiled ??= new Map(schemas.map(([name, type, path]) => [name, ajv.compile(generateSchema(type, path))])));
}

/** Every file has the shape of its type: no key missing, unknown or of another kind. */
export const shape: Check = {
  name: 'shape',
  check({ files }) {
    return files.flatMap(({ path, schema, list, content }) => {
      const validate = validators().get(schema);
      const items = list ? (Array.isArray(content) ? (content as unknown[]) : null) : [content];
      if (!validate || !items) return [`${path}: is no list`];
      return items.flatMap((item, place) => {
        if (validate(item)) return [];
        const problems = (validate.errors ?? []).filter((error) => error.keyword !== 'anyOf').slice(0, 6);
        return problems.map(
          (error) =>
            `${path}${list ? `[${place}]` : ''}${error.instancePath}: ${error.message ?? 'wrong'} ${JSON.stringify(error.params)}`,
        );
      });
    });
  },
};
