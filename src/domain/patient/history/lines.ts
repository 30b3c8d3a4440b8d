import type { PossibleNumber } from '../../logic/possible';
import { between } from '../../logic/possible';
import { isAbout, treatsCancer, type Reason, type Regimen } from './regimens';

/** One line of therapy for metastatic disease: regimens that belong together. */
export interface Line {
  regimens: Regimen[];
  /** Whether it is behind us: ended by progression, or followed by another. null: why it ended is not known. */
  behind: boolean | null;
}

/**
 * Groups metastatic regimens into lines. Same line: what is marked so (maintenance), a swap within a class for toxicity,
 * ovarian suppression. Adjuvant therapy is no line.
 */
export function linesOf(regimens: readonly Regimen[], reason: Reason | null): Line[] {
  const lines: Line[] = [];
  for (const regimen of regimens.filter(makesLine)) {
    const line = lines.at(-1);
    const before = line?.regimens.at(-1);
    if (line && before && continues(before, regimen)) line.regimens.push(regimen);
    else lines.push({ regimens: [regimen], behind: true });
  }
  const last = lines.at(-1);
  const regimen = last?.regimens.at(-1);
  if (last && regimen) {
    const grew = reason?.value === 'progression' && isAbout(reason, regimen.start);
    last.behind = grew || regimen.progressed;
  }
  return lines;
}

export const makesLine = (regimen: Regimen) => regimen.therapy.setting === 'metastatic' && treatsCancer(regimen);

/** Whether a regimen belongs to the line of the one before it, as far as the record says. */
function continues(before: Regimen, next: Regimen): boolean {
  return next.therapy.sameLine ?? (before.therapy.stopReason === 'toxicity' && shareClass(before, next));
}

/** Whether a regimen may be a swap within a class for toxicity: nobody said why the one before it stopped, or what it was. */
export function mayContinue(before: Regimen, next: Regimen): boolean {
  if (next.therapy.sameLine !== undefined || before.therapy.end === null) return false;
  const unmapped = before.unmapped || next.unmapped;
  if (before.therapy.stopReason === 'toxicity') return unmapped && !shareClass(before, next);
  return before.therapy.stopReason === undefined && (unmapped || shareClass(before, next));
}

const shareClass = (before: Regimen, next: Regimen) =>
  [...next.classes].some((drugClass) => before.classes.has(drugClass));

/** How many lines behind us satisfy a test, as a span where an ending is not known. */
export function countLines(lines: readonly Line[], fits: (line: Line) => boolean): PossibleNumber {
  const counted = lines.filter(fits);
  return between(
    counted.filter((line) => line.behind === true).length,
    counted.filter((line) => line.behind !== false).length,
  );
}

const has = (line: Line, ...kinds: ('endocrine' | 'chemotherapy' | 'adc' | 'antiHer2')[]) =>
  line.regimens.some((regimen) => kinds.some((kind) => regimen.kinds.has(kind)));

/** An endocrine-based regimen holds an endocrine drug and neither chemotherapy nor an antibody-drug conjugate. */
export const isEndocrine = ({ kinds }: Regimen) =>
  kinds.has('endocrine') && !kinds.has('chemotherapy') && !kinds.has('adc');

/** A line is endocrine by its last regimen: chemotherapy that was followed by endocrine maintenance ends as endocrine therapy. */
export const isEndocrineLine = ({ regimens }: Line) => regimens.slice(-1).some(isEndocrine);
export const isChemoLine = (line: Line) => has(line, 'chemotherapy');
export const isChemoOrAdcLine = (line: Line) => has(line, 'chemotherapy', 'adc');
export const isAntiHer2Line = (line: Line) => has(line, 'antiHer2');
