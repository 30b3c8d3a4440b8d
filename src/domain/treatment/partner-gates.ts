import type { Text } from '../evidence/text';
import type { Condition } from '../logic/condition';
import type { Caution, Gate, Hold, TreatmentOption } from './option';

/** What an option with a choice of partners takes from the options of the partners. */
export interface PartnerGates {
  contraindications: Gate[];
  holds: Hold[];
  cautions: Caution[];
}

/**
 * A partner that a gate or hold of its own option closes is struck, which a caution says; where all are closed for good the option is
 * advised against, and where all are closed it is held. What marks a partner marks the option, with the partner's name. What the
 * option says itself is not said again, and neither is what holds for everybody.
 */
export function partnerGates(option: TreatmentOption, options: ReadonlyMap<string, TreatmentOption>): PartnerGates {
  const { partners } = option;
  const each = (partners?.of ?? []).flatMap((id) => options.get(id) ?? []);
  if (!partners || each.length === 0) return { contraindications: [], holds: [], cautions: [] };
  const own = new Set(
    [...option.contraindications, ...option.holds, ...option.cautions].map(({ when }) => JSON.stringify(when)),
  );
  const isNew = ({ when }: Gate) => !own.has(JSON.stringify(when)) && !('all' in when && when.all.length === 0);
  const closing = (partner: TreatmentOption) => partner.contraindications.filter(isNew);
  const holding = (partner: TreatmentOption) => partner.holds.filter(isNew);
  const everyOne = (gatesOf: (partner: TreatmentOption) => Gate[]): Condition[] =>
    each.every((partner) => gatesOf(partner).length > 0)
      ? [{ all: each.map((partner) => ({ any: gatesOf(partner).map(({ when }) => when) })) }]
      : [];
  const all = { text: partners.none, sourceId: null, checked: null };
  return {
    contraindications: everyOne(closing).map((when) => ({ id: 'no-partner', when, ...all })),
    holds: everyOne((partner) => [...closing(partner), ...holding(partner)]).map((when) => ({
      id: 'no-partner-now',
      when,
      ...all,
      waitFor: partners.struck,
    })),
    cautions: each.flatMap((partner) => [
      ...[...closing(partner), ...holding(partner)].map((gate) => marked(partner, gate, partners.struck)),
      ...partner.cautions.filter(isNew).map((caution) => marked(partner, caution, caution.action)),
    ]),
  };
}

function marked(
  { id, name }: TreatmentOption,
  { when, text, sourceId, checked, ...gate }: Gate,
  action: Text,
): Caution {
  return { id: `${id}-${gate.id}`, when, text: named(name, text), sourceId, checked, action };
}

/** Read when it is shown: Spanish may come later than the knowledge. */
function named(name: Text, text: Text): Text {
  return {
    get en() {
      return `${name.en}: ${text.en}`;
    },
    get es() {
      return `${name.es}: ${text.es}`;
    },
  };
}
