import { everything, isUnknown, samePossible, type Possible } from '../logic/possible';
import { attributeAt } from '../patient/catalogue/catalogue';
import { isLegal } from '../patient/legal';
import type { Picture } from '../patient/picture';
import { stillAsked } from '../patient/still-asked';
import type { Status } from '../treatment/status';
import { Answers, readsAny } from './answers';
import { statusFrom } from './assess';
import { alternatives } from './cells';
import type { CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { Change } from './consultation';

/** Facts that do not become otherwise: asking "what if" of them would only hurt or confuse. */
const fixed = new Set(['age', 'sex', 'menopausalStatus', 'metastatic', 'deNovo', 'region', 'decisionReason']);

/** The picture with one fact otherwise, and the derived facts that become otherwise with it. */
interface Supposition {
  value: Possible;
  answers: Answers;
  changed: readonly number[];
}

interface Suppositions {
  all: readonly Supposition[];
  /** Those that reach an option through a derived fact. */
  telling: readonly Supposition[];
}

/** What if one fact were otherwise: suppositions are made when first needed and shared by all options. */
export class WhatIf {
  private readonly suppositions = new Map<number, Suppositions>();

  constructor(
    private readonly picture: Picture,
    private readonly answers: Answers,
    private readonly knowledge: CompiledKnowledge,
  ) {}

  /**
   * Single known facts whose other value would change the option's status; unknown ones are told by `missing`. One change a
   * fact and status reached, the first in the catalogue's order of values.
   */
  changes(option: CompiledOption): Change[] {
    const from = statusFrom(option, this.answers);
    const changes: Change[] = [];
    for (const index of option.inputs) {
      const { all, telling } = this.supposing(index);
      const direct = option.reads.has(index);
      const reached: Status[] = [from];
      for (const { value, answers, changed } of direct ? all : telling) {
        if (!direct && !readsAny(option, changed)) continue;
        const to = statusFrom(option, answers);
        if (reached.includes(to)) continue;
        reached.push(to);
        changes.push({ attribute: attributeAt(index).id, value, from, to });
      }
    }
    return changes;
  }

  private supposing(index: number): Suppositions {
    let made = this.suppositions.get(index);
    if (!made) {
      const all = this.suppose(index);
      made = { all, telling: all.filter(({ changed }) => changed.length > 0) };
      this.suppositions.set(index, made);
    }
    return made;
  }

  private suppose(index: number): Supposition[] {
    const attribute = attributeAt(index);
    const now = this.picture.at(index);
    if (attribute.origin !== 'entered' || fixed.has(attribute.id) || isUnknown(now, attribute)) return [];
    // What is not asked of this person is not supposed either.
    if (!stillAsked(attribute, (id) => this.picture.value(id))) return [];
    const values = alternatives(attribute, now, this.knowledge.cells.get(index) ?? [everything(attribute)]);
    return values.flatMap((value) => {
      const picture = this.picture.suppose(index, value);
      if (!isLegal(picture, index)) return [];
      const dependents = this.knowledge.facts.dependentsOf(index);
      const changed = dependents.filter((fact) => !samePossible(this.picture.at(fact), picture.at(fact)));
      return [{ value, changed, answers: new Answers(picture, this.answers, [index, ...changed]) }];
    });
  }
}
