import type { Interaction } from '../treatment/interactions/interactions';
import type { BesideMedicines } from './beside-medicines';
import { classFindings } from './class-findings';
import { compareOptions } from './compare-options';
import type { Consultation, OptionFinding } from './consultation';
import { behindOthers } from './order';
import { ranked } from './rank-missing';

/**
 * The consultation with the other medicines looked at. An option with a pair that a label or an agency forbids is not for now:
 * like a hold, it turns what is open to "not now", because the medicine can be stopped or changed, and it leaves what is advised
 * against or does not fit as it is. Anything milder changes no status, but an option with a pair to avoid stands behind those of
 * its status without one. Pure; the same value where nothing is held or put behind.
 */
export function withMedicines(consultation: Consultation, beside: BesideMedicines): Consultation {
  const held = new Set<string>();
  const options = consultation.options.map((finding) => {
    const { holding = [], avoiding = [] } = beside.options.get(finding.option.id) ?? {};
    if (avoiding.length === 0 || !isOpen(finding)) return finding;
    if (holding.length === 0) return changed(finding, { behind: avoiding, place: finding.place + behindOthers });
    held.add(finding.option.id);
    return heldBy(holding, finding);
  });
  if (options.every((finding, place) => finding === consultation.options[place])) return consultation;
  options.sort(compareOptions);
  const other = (ids: readonly string[]) => ids.filter((id) => !held.has(id));
  // What is not known cannot open an option that a medicine holds.
  const missing = consultation.missing
    .map((fact) => ({
      ...fact,
      decides: other(fact.decides),
      touches: other(fact.touches),
      outcomes: fact.outcomes
        .map(({ value, opens, closes }) => ({ value, opens: other(opens), closes: other(closes) }))
        .filter(({ opens, closes }) => opens.length + closes.length > 0),
    }))
    .filter(({ touches }) => touches.length > 0);
  return {
    ...consultation,
    options,
    classes: classFindings(options),
    missing: ranked(
      missing,
      options.map(({ option }) => option),
    ),
  };
}

const isOpen = ({ status }: OptionFinding) => status === 'offered' || status === 'provisional';

function heldBy(pairs: readonly Interaction[], finding: OptionFinding): OptionFinding {
  const of: Pick<OptionFinding, 'status' | 'because' | 'missing' | 'deciding'> = {
    status: 'notNow',
    because: [],
    missing: [],
    deciding: { kind: 'medicine', pairs },
  };
  // Its changes are computed when they are looked at, and stay so: what opened it before opens nothing now.
  const changes: Pick<OptionFinding, 'changes'> = {
    get changes() {
      return finding.changes
        .filter(({ to }) => to === 'advisedAgainst')
        .map((change) => ({ ...change, from: 'notNow' as const }));
    },
  };
  return changed(changed(finding, of), changes);
}

/** The finding with other values; what it computes when it is looked at stays so. */
function changed(finding: OptionFinding, to: Partial<OptionFinding>): OptionFinding {
  return Object.defineProperties({} as OptionFinding, {
    ...Object.getOwnPropertyDescriptors(finding),
    ...Object.getOwnPropertyDescriptors(to),
  });
}
