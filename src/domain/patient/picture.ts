import { everything, type Possible } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt, attributeIndex } from './catalogue/catalogue';
import type { FactBook } from './fact-book';

/** What holds on a day: the possible values of every attribute, derived facts computed when they are first asked for. */
export class Picture implements View {
  private readonly derived: (Possible | undefined)[] = [];

  constructor(
    private readonly facts: FactBook,
    /** By index of the catalogue; absent: not known. */
    private readonly held: readonly (Possible | undefined)[],
  ) {}

  at(index: number): Possible {
    if (!this.facts.isDerived(index)) return this.held[index] ?? everything(attributeAt(index));
    return (this.derived[index] ??= this.facts.derive(index, this));
  }

  value(id: string): Possible {
    return this.at(attributeIndex(id));
  }

  /** The same picture with one attribute set otherwise; what does not depend on it is not computed again. */
  assume(index: number, value: Possible): Picture {
    const held = this.held.slice();
    held[index] = value;
    const picture = new Picture(this.facts, held);
    this.derived.forEach((known, fact) => {
      if (known && !this.facts.inputsOf(fact).has(index)) picture.derived[fact] = known;
    });
    return picture;
  }

  /** A light view of the same with one attribute set otherwise, for asking "what if" many times. */
  suppose(index: number, value: Possible): View {
    return new Supposed(this, this.facts, index, value);
  }

  /** Possible values by index, derived facts left out. */
  get entries(): readonly (Possible | undefined)[] {
    return this.held;
  }
}

/** One attribute otherwise: only the facts that depend on it are derived anew. */
class Supposed implements View {
  private readonly derived: Possible[] = [];
  private readonly dependents: readonly number[];

  constructor(
    private readonly picture: Picture,
    private readonly facts: FactBook,
    private readonly index: number,
    private readonly value: Possible,
  ) {
    this.dependents = facts.dependentsOf(index);
  }

  at(index: number): Possible {
    if (index === this.index) return this.value;
    const place = this.dependents.indexOf(index);
    if (place < 0) return this.picture.at(index);
    return (this.derived[place] ??= this.facts.derive(index, this));
  }
}
