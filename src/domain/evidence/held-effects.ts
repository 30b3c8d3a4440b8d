import type { ArmInTrial } from './leading-result';

/** How many side effects of an arm are held with a figure, any grade or severe: read at their source, and recalled. */
export interface HeldEffects {
  checked: number;
  recalled: number;
}

export function heldEffects({ trial, arm }: ArmInTrial): HeldEffects {
  const held = trial.adverseEvents.flatMap(({ arms }) => {
    const read = arms[arm.id];
    return read && (read.anyGrade !== null || read.grade3plus !== null) ? [read] : [];
  });
  const checked = held.filter((read) => read.checked !== null).length;
  return { checked, recalled: held.length - checked };
}
