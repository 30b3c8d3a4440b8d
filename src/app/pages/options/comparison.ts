import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { TreatmentClass } from '../../../domain/treatment/treatment-class';

/** At most this many options stand side by side; supportive care alone comes on top. */
export const ROOM = 4;
/** How many are proposed before anyone has picked. */
const PROPOSED = 3;

/** Classes that treat the cancer in the whole body: from these the first comparison is proposed. */
const systemic: readonly TreatmentClass[] = ['hormone-therapy', 'chemotherapy', 'targeted-therapy', 'immunotherapy'];

/** The ids that the address names (`?options=a,b`), without those that are not held; null: it names none. */
export function pickedIn(param: string | null, { options }: Consultation): string[] | null {
  if (param === null) return null;
  const held = new Set(options.map(({ option }) => option.id));
  return [...new Set(param.split(','))].filter((id) => held.has(id)).slice(0, ROOM);
}

/** A comparison to begin with: what leads each open kind of treatment, then what comes next in guideline order. */
export function proposed({ classes, options }: Consultation): string[] {
  const open = ({ status, option }: OptionFinding) => status === 'offered' && systemic.includes(option.class);
  const leads = classes.flatMap(({ class: own, options: ofClass }) =>
    systemic.includes(own) ? ofClass.filter((finding) => open(finding)).slice(0, 1) : [],
  );
  const ids = [...leads, ...options.filter(open)].map(({ option }) => option.id);
  return [...new Set(ids)].slice(0, PROPOSED);
}

/** The picks with one put in or taken out; a full comparison takes nothing more in. */
export function toggled(picks: readonly string[], id: string): string[] {
  if (picks.includes(id)) return picks.filter((one) => one !== id);
  return picks.length < ROOM ? [...picks, id] : [...picks];
}
