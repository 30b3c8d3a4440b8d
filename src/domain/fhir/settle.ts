import { findAttribute } from '../patient/catalogue/catalogue';
import type { Observation } from '../patient/record';
import type { Finding } from './finding';
import { unproposed } from './finding';
import { atLeastAsExact, excludeEachOther, fits, shownValue } from './observed';
import { firstDay, surelyBefore } from './partial-date';

/**
 * Turns findings into observations. Values outside the catalogue's range, findings after the day of reading, and findings
 * that exclude each other without a day to tell which is newer are handed to a person; what says less than another is left out.
 */
export function settle(findings: readonly Finding[], day: string): { observations: Observation[]; rows: Finding[] } {
  const checked = findings.map((finding) => checkRange(finding, day));
  const groups = new Map<string, Finding[]>();
  for (const finding of checked)
    if (isFact(finding)) groups.set(finding.what, [...(groups.get(finding.what) ?? []), finding]);
  const replaced = new Map<Finding, Finding>();
  for (const group of groups.values()) for (const [from, to] of settleGroup(group)) replaced.set(from, to);
  const rows = checked.map((finding) => replaced.get(finding) ?? finding);
  return { observations: rows.filter(isFact).map(observationOf), rows };
}

function isFact(finding: Finding): boolean {
  const held = finding.status === 'taken' || finding.proposed === true;
  return held && finding.value !== undefined && findAttribute(finding.what) !== undefined;
}

function checkRange(finding: Finding, day: string): Finding {
  const attribute = isFact(finding) ? findAttribute(finding.what) : undefined;
  if (!attribute || finding.value === undefined) return finding;
  if (finding.on !== undefined && firstDay(finding.on) > day)
    return refused(finding, 'import.ask.future', { found: finding.on, day });
  if (fits(attribute, finding.value)) return finding;
  const limits =
    attribute.kind === 'number'
      ? { min: attribute.min, max: attribute.max }
      : { min: attribute.values[0] ?? '', max: attribute.values.at(-1) ?? '' };
  return refused(finding, 'import.ask.outOfRange', { ...finding.params, found: shownValue(finding.value), ...limits });
}

/** Law 4 of the picture: an undated blood value is simply older; an undated receptor is not. */
function isOrdered(a: Finding, b: Finding): boolean {
  if (a.on === undefined || b.on === undefined) {
    const attribute = findAttribute(a.what);
    return attribute?.shelfLifeMonths !== undefined && (a.on === undefined) !== (b.on === undefined);
  }
  if (surelyBefore(a.on, b.on) || surelyBefore(b.on, a.on)) return true;
  const timed = a.at?.includes('T') === true && b.at?.includes('T') === true;
  return timed && a.on === b.on && a.at !== b.at && !findAttribute(a.what)?.specimen;
}

function settleGroup(group: readonly Finding[]): [Finding, Finding][] {
  const changes: [Finding, Finding][] = [];
  const clashing = new Set<Finding>();
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    if (isOrdered(a, b) || differentSamples(a, b)) continue;
    if (excludeEachOther(a.value ?? null, b.value ?? null)) {
      clashing.add(a);
      clashing.add(b);
    }
  }
  for (const finding of clashing) {
    const others = [...clashing].filter((other) => other !== finding);
    const params = { found: shownValue(finding.value ?? null), other: others.map(nameWithValue).join('; ') };
    changes.push([finding, refused(finding, 'import.ask.contradiction', params)]);
  }
  const spare = new Set<Finding>(clashing);
  for (const [a, b] of pairs) {
    if (spare.has(a) || spare.has(b) || isOrdered(a, b) || a.specimen !== b.specimen) continue;
    const [kept, left] = atLeastAsExact(a.value ?? null, b.value ?? null) ? [a, b] : [b, a];
    if (!atLeastAsExact(kept.value ?? null, left.value ?? null)) continue;
    spare.add(left);
    const params = { other: kept.resource };
    changes.push([left, { ...unproposed(left), status: 'ignored', reasonKey: 'import.ignored.lessExact', params }]);
  }
  return changes;
}

/** Two samples may differ: that is discordance, which the record keeps, as long as both have a day. */
function differentSamples(a: Finding, b: Finding): boolean {
  const named = a.specimen !== undefined && b.specimen !== undefined && a.specimen !== b.specimen;
  return named && a.on !== undefined && b.on !== undefined;
}

function nameWithValue(finding: Finding): string {
  return `${finding.resource} (${shownValue(finding.value ?? null)})`;
}

function refused(finding: Finding, reasonKey: string, params: Finding['params']): Finding {
  return { ...unproposed(finding), status: 'needsPerson', reasonKey, params };
}

function observationOf(finding: Finding): Observation {
  const { what, value, on, specimen, detail } = finding;
  return {
    attribute: what,
    value: value ?? null,
    ...(on !== undefined && { on }),
    ...(specimen !== undefined && { specimen }),
    from: 'import',
    ...(detail !== undefined && { detail }),
  };
}
