import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservedValue } from '../../src/domain/patient/record';
import { findAttribute } from '../../src/domain/patient/catalogue/catalogue';
import type { Criterion, Range } from './criterion';
import type { Where } from './where';

const words = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'src', 'i18n', 'attributes.en.json'), 'utf8'),
) as Record<string, string>;

/** History facts are asked of each drug class, so their words are a template: "Growth on {{ drugClass }}". */
const template = /^(prior|monthsSince|refractory)\.(.+)$/;

/** What a clinician calls an attribute; its id where nobody has named it. */
export function nameOf(id: string): string {
  const [, family, drugClass] = template.exec(id) ?? [];
  const name = words[`attribute.${family ?? id}.label`] ?? id;
  return drugClass ? name.replace('{{ drugClass }}', words[`drugClass.${drugClass}`] ?? drugClass) : name;
}

/** A value of a choice, or a member of a set. */
function valueWord(id: string, value: string): string {
  const family = template.exec(id)?.[1] ?? id;
  return (
    words[`attribute.${family}.values.${value}`] ?? words[`value.${value}`] ?? words[`drugClass.${value}`] ?? value
  );
}

function unitOf(id: string): string {
  const attribute = findAttribute(id);
  return attribute?.kind === 'number' && attribute.unit !== '1'
    ? ` ${words[`unit.${attribute.unit}`] ?? attribute.unit}`
    : '';
}

/** "LVEF from 40 to below 50 % or not known" */
export function criterionWords({ attribute, member, values, ranges, never, unknown }: Criterion): string {
  const name = member === undefined ? nameOf(attribute) : `${nameOf(attribute)}: ${valueWord(attribute, member)}`;
  const told = [
    ...values.map((value) => (member === undefined ? valueWord(attribute, value) : value)),
    ...ranges.map((range) => rangeWords(range, unitOf(attribute))),
    ...(never ? ['never'] : []),
    ...(unknown ? ['not known'] : []),
  ];
  return `${name} ${listed(told)}`;
}

function rangeWords({ from, above, to, below }: Range, unit: string): string {
  if (from !== undefined && from === to) return `${from}${unit}`;
  const start = from !== undefined ? `from ${from}` : above !== undefined ? `above ${above}` : '';
  const end = to !== undefined ? `up to ${to}` : below !== undefined ? `below ${below}` : '';
  if (start === '' && end === '') return 'any number';
  return `${start}${start === '' || end === '' ? '' : ' and '}${end}${unit}`;
}

const listed = (told: readonly string[]): string =>
  told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} or ${told.at(-1) ?? ''}`;

/** One line for each way to be there. */
export function whereLines({ anyOf, isPartial }: Where, most: number): string[] {
  const told = anyOf.map((all) => (all.length === 0 ? 'all of them' : all.map(criterionWords).join('; ')));
  const left = told.length - most;
  return [...told.slice(0, most), ...(left > 0 || isPartial ? [`and ${isPartial ? 'others' : `${left} more`}`] : [])];
}

/** A patient in words, one fact a piece. */
export function factWords(observations: Readonly<Record<string, ObservedValue>>): string[] {
  return Object.entries(observations).map(([id, value]) => `${nameOf(id)}: ${observedWords(id, value)}`);
}

function observedWords(id: string, value: ObservedValue): string {
  if (typeof value === 'number') return `${value}${unitOf(id)}`;
  if (typeof value === 'string') return valueWord(id, value);
  const members = Array.isArray(value) ? value : value !== null && 'atLeast' in value ? value.atLeast : [];
  const named = members.map((member) => valueWord(id, member));
  if (Array.isArray(value)) return named.length === 0 ? 'none' : `${named.join(', ')}, nothing else`;
  return named.join(', ');
}
