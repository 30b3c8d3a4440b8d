import { type Possible, everything } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt } from '../patient/catalogue/catalogue';
import type { FactBook } from '../patient/fact-book';

/** A person of whom these facts are known and nothing else, by index of the attribute. */
export class PartlyKnown implements View {
  constructor(
    private readonly facts: FactBook,
    private readonly known: ReadonlyMap<number, Possible>,
  ) {}

  at(index: number): Possible {
    const known = this.known.get(index);
    if (known) return known;
    return this.facts.isDerived(index) ? this.facts.derive(index, this) : everything(attributeAt(index));
  }
}
