import type { ClassFinding } from '../../../domain/consultation/consultation';

/** How many regimens of a class wait for facts. */
const waiting = ({ options }: ClassFinding) => options.filter(({ status }) => status === 'provisional').length;

/**
 * The class to begin with: the first treatment that is offered, else the one with most regimens that wait for facts, else care
 * that goes with every treatment: as the answer it would mislead where a treatment is only not settled yet.
 */
export function openedFirst(classes: readonly ClassFinding[]): ClassFinding | undefined {
  const treatments = classes.filter((finding) => finding.class !== 'supportive-care');
  const offered = treatments.find(({ status }) => status === 'offered');
  const most = Math.max(0, ...treatments.map(waiting));
  const open = most > 0 ? treatments.find((finding) => waiting(finding) === most) : undefined;
  return offered ?? open ?? classes.find(({ status }) => status === 'offered') ?? classes[0];
}
