import type { Column } from '../../src/domain/logic/circuit';
import type { Leaf } from '../../src/domain/logic/condition';
import { everything, intersect, isKnown, maskOf, type Possible } from '../../src/domain/logic/possible';
import { attributeById } from '../../src/domain/patient/catalogue/catalogue';
import { constraints, type Constraint } from '../../src/domain/patient/constraints';
import type { Dimension } from '../prove/dimension';
import type { Model } from '../prove/model';

/** What `pictureAt` reads from arithmetic and silence, as far as the knowledge asks for it. */
const readings: readonly Constraint[] = [
  {
    id: 'ish-not-reported-was-not-done',
    when: { attribute: 'her2Ihc', in: ['0', '1+', '3+'] },
    then: { known: 'her2Ish' },
  },
  {
    id: 'ish-not-done-is-open-until-ihc-is-known',
    when: { not: { known: 'her2Ihc' } },
    then: { attribute: 'her2Ish', in: ['positive', 'negative'] },
  },
  {
    id: 'no-anthracycline-no-dose',
    when: {
      all: [
        { attribute: 'prior.anthracycline', in: ['none'] },
        { not: { attribute: 'currentClasses', has: ['anthracycline'] } },
      ],
    },
    then: { known: 'doxorubicinEquivalent' },
  },
  // Of other people a consultation says nothing.
  { id: 'not-without-metastases', when: { all: [] }, then: { attribute: 'metastatic', in: ['yes'] } },
];

/** What declared constraints leave of an attribute where they do not settle it, by its id: "ISH positive or negative". */
export const partlyKnown: ReadonlyMap<string, readonly Possible[]> = new Map(
  constraints.flatMap(({ then, narrows }): [string, Possible[]][] => {
    const left = narrows ? null : leftBy(then);
    return left && !('known' in then) && !isKnown(left) ? [[then.attribute, [left]]] : [];
  }),
);

function leftBy(then: Leaf): Possible | null {
  if ('known' in then || 'has' in then) return null;
  const attribute = attributeById(then.attribute);
  const all = everything(attribute);
  if ('in' in then)
    return attribute.kind === 'choice' ? { kind: 'choice', mask: maskOf(attribute.values, then.in) } : null;
  return intersect(all, { kind: 'number', spans: [{ lo: then.from ?? -Infinity, hi: then.to ?? Infinity }] });
}

interface Exclusion {
  column: Column;
  reads: readonly Dimension[];
}

/** The states that a picture of a day can have: nothing impossible, and what is implied filled in. */
export class Seen {
  private readonly exclusions: readonly Exclusion[];

  constructor(private readonly model: Model) {
    const { circuit } = model;
    const broken = [
      ...constraints.map(({ when, then }) => circuit.andNot(model.verdict(when).isTrue, model.verdict(then).isTrue)),
      ...readings.map(({ when, then }) => circuit.and(model.verdict(when).isTrue, model.verdict(then).isFalse)),
      ...[...partlyKnown.keys()].map((attribute) => this.partlyWithoutReason(attribute)),
    ];
    this.exclusions = broken.map((column) => ({ column, reads: model.support(column) }));
  }

  /** Partly known is said only of what a constraint has narrowed. */
  private partlyWithoutReason(attribute: string): Column {
    const { circuit } = this.model;
    const narrowing = constraints.filter(({ then }) => 'attribute' in then && then.attribute === attribute);
    const narrowed = narrowing.map(({ then }) => this.model.verdict(then).isTrue);
    const partly = circuit.andNot(circuit.or(...narrowed), this.model.verdict({ known: attribute }).isTrue);
    return circuit.andNot(partly, circuit.or(...narrowing.map(({ when }) => this.model.verdict(when).isTrue)));
  }

  /** Among states of these dimensions, those that nothing which speaks of them alone excludes. */
  among(dimensions: readonly Dimension[]): Column {
    const spoken = new Set(dimensions);
    return this.without(this.exclusions.filter(({ reads }) => reads.every((dimension) => spoken.has(dimension))));
  }

  /** The same over everything that the knowledge and the constraints speak of. */
  get everywhere(): Column {
    return this.without(this.exclusions);
  }

  private without(exclusions: readonly Exclusion[]): Column {
    const { circuit } = this.model;
    return circuit.not(circuit.or(...exclusions.map(({ column }) => column)));
  }
}
