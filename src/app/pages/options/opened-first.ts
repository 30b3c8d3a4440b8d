import type { ClassFinding } from '../../../domain/consultation/consultation';

const waits = ({ options }: ClassFinding) => options.some(({ status }) => status === 'provisional');

/**
 * The class to begin with: the first treatment that is offered, else the first with regimens that wait for facts, else care
 * that goes with every treatment: as the answer it would mislead where a treatment is only not settled yet.
 */
export function openedFirst(classes: readonly ClassFinding[]): ClassFinding | undefined {
  const treatments = classes.filter((finding) => finding.class !== 'supportive-care');
  return (
    treatments.find(({ status }) => status === 'offered') ??
    treatments.find(waits) ??
    classes.find(({ status }) => status === 'offered') ??
    classes[0]
  );
}
