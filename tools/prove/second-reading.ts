import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition, RangeLeaf } from '../../src/domain/logic/condition';

/** same: true in the same states; within: the knowledge is true only where the reading is; beyond: at least where it is. */
export const relations = { '=': 'same', '<': 'within', '>': 'beyond' } as const;
export type Relation = (typeof relations)[keyof typeof relations];

/** What the evidence says of one part of the knowledge, written a second time. */
export interface Reading {
  line: number;
  part: string;
  relation: Relation;
  when: Condition;
  /** As it stands in the file, without its marks. */
  written: string;
  /** The first reading said otherwise: the evidence was read again beside the part, and the reading corrected; why. */
  compared: string | null;
  /** Options that the line does not speak of, though its scope names them: the evidence's own sentence stands in the file. */
  spares: readonly string[];
}

/** A line that cannot be read: the sentence says where and what. */
export class NotReadable extends Error {}

const folder = join(__dirname, '..', '..', 'src', 'knowledge', 'second-reading');

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

export const readReadings = (name: string): Reading[] => parseReadings(textOf(name), name);

/** `choice option = drug,drug`: drugs of an option of which one is chosen, by the option. */
export const parseChoices = (text: string): Map<string, string[]> =>
  new Map(
    [...text.matchAll(/^choice (\S+) = (\S+)$/gm)].map(([, option = '', drugs = '']) => [option, drugs.split(',')]),
  );
export const readChoices = (name: string) => parseChoices(textOf(name));

/**
 * `let name = condition` gives a condition a name; `part = condition` is a reading; `#` comments. After it may stand
 * `; compared: why the first reading was wrong` and `; not option,option: "sentence of the evidence"`. Throws NotReadable.
 */
export function parseReadings(text: string, name = 'text'): Reading[] {
  const named = new Map<string, Condition>([['always', { all: [] }]]);
  return text.split('\n').flatMap((written, place) => {
    const line = place + 1;
    const say = (what: string) => new NotReadable(`${name}, line ${line}: ${what}`);
    const [content = '', ...marks] = written.split(';').map((one) => one.trim());
    if (content === '' || content.startsWith('#') || content.startsWith('choice ')) return [];
    const read = marks.map((mark) => parseMark(mark, say));
    const definition = /^let (\S+) = (.+)$/.exec(content);
    if (definition?.[1] && definition[2]) {
      named.set(definition[1], parseCondition(definition[2], named, say));
      return [];
    }
    const found = /^(\S.*?) ([=<>]) (.+)$/.exec(content);
    if (!found) throw say('is no "part = condition"');
    const [, part = '', sign = '', condition = ''] = found;
    const relation = relations[sign as keyof typeof relations];
    const compared = read.find(({ ids }) => !ids)?.reason ?? null;
    const spares = read.flatMap(({ ids }) => ids ?? []);
    return [
      { line, part, relation, when: parseCondition(condition, named, say), written: condition, compared, spares },
    ];
  });
}

function parseMark(mark: string, say: Say): { ids: string[] | null; reason: string } {
  const [, ids, reason] = /^(?:compared|not (\S+)): (\S.{9,})$/.exec(mark) ?? [];
  if (reason === undefined) throw say(`"${mark}" is no mark with its reason`);
  if (ids !== undefined && !/^".+"$/.test(reason)) throw say('what is spared has no sentence of the evidence');
  return { ids: ids?.split(',') ?? null, reason };
}

type Say = (what: string) => NotReadable;

/** `a & b | c`, `!a`, brackets; "and" binds stronger. */
function parseCondition(text: string, named: ReadonlyMap<string, Condition>, say: Say): Condition {
  const tokens = text.match(/[()&|]|!(?=[^=])|[^\s()&|!]+/g) ?? [];
  let at = 0;
  const list = (sign: string, next: () => Condition): Condition[] => {
    const parts = [next()];
    while (tokens[at] === sign) {
      at++;
      parts.push(next());
    }
    return parts;
  };
  const either = (): Condition => {
    const parts = list('|', both);
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  };
  const both = (): Condition => {
    const parts = list('&', single);
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  };
  const single = (): Condition => {
    const token = tokens[at++];
    if (token === undefined) throw say('ends too early');
    if (token === '!') return { not: single() };
    if (token !== '(') return named.get(token) ?? parseLeaf(token, say);
    const inner = either();
    if (tokens[at++] !== ')') throw say('a bracket is not closed');
    return inner;
  };
  const condition = either();
  if (at < tokens.length) throw say(`"${tokens[at] ?? ''}" is one too many`);
  return condition;
}

const bounds = { '>=': 'from', '<=': 'to', '>': 'above', '<': 'below' } as const;

/** `id=a,b` one of; `id~a,b` has one of; `id>=1,<6` range; `id?` not known. */
function parseLeaf(token: string, say: Say): Condition {
  const [, id = '', sign = '', rest = ''] = /^([\w.]+)(\?|=|~|[<>]=?)(.*)$/.exec(token) ?? [];
  if (sign === '') throw say(`"${token}" is neither a name nor a question`);
  if (sign === '?') return { not: { known: id } };
  if (sign === '=') return { attribute: id, in: rest.split(',') };
  if (sign === '~') return { attribute: id, has: rest.split(',') };
  const leaf: RangeLeaf = { attribute: id };
  for (const bound of `${sign}${rest}`.split(',')) {
    const [, comparison = '', number = ''] = /^([<>]=?)(-?[\d.]+)$/.exec(bound) ?? [];
    const key = bounds[comparison as keyof typeof bounds];
    if (number === '') throw say(`"${bound}" is no bound`);
    leaf[key] = Number(number);
  }
  return leaf;
}
