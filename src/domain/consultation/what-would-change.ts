import { everything, isUnknown, samePossible, type Possible } from '../logic/possible';
import { attributeAt } from '../patient/catalogue/catalogue';
import { isLegal } from '../patient/legal';
import type { Picture } from '../patient/picture';
import { stillAsked } from '../patient/still-asked';
import type { Answers } from './answers';
import { statusFrom } from './assess';
import { alternatives } from './cells';
import type { Asked, CompiledKnowledge, CompiledOption } from './compiled-knowledge';
import type { Change } from './consultation';

/** Facts that do not become otherwise: asking "what if" of them would only hurt or confuse. */
const fixed = new Set(['age', 'sex', 'menopausalStatus', 'metastatic', 'deNovo', 'region', 'decisionReason']);

const none: readonly Asked[] = [];

/** The picture with one fact otherwise, and the derived facts that become otherwise with it. */
interface Supposition {
  value: Possible;
  answers: Answers;
  /** Indexes of the fact itself and of the derived ones that become otherwise. */
  touched: readonly number[];
}

/** What if one fact were otherwise: suppositions are made when first needed and shared by all options. */
export class WhatIf {
  private readonly suppositions = new Map<number, readonly Supposition[]>();

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
      const first = changes.length;
      for (const { value, answers, touched } of this.supposing(index)) {
        if (!this.saysOtherwise(option, answers, touched)) continue;
        const to = statusFrom(option, answers);
        if (to === from || changes.some((change, place) => place >= first && change.to === to)) continue;
        changes.push({ attribute: attributeAt(index).id, value, from, to });
      }
    }
    return changes;
  }

  /** Whether some condition of the option says otherwise than now: else its status need not be asked for. */
  private saysOtherwise({ readers }: CompiledOption, answers: Answers, touched: readonly number[]): boolean {
    for (const index of touched) {
      for (const part of readers.get(index) ?? none) {
        if (answers.of(part) !== this.answers.of(part)) return true;
      }
    }
    return false;
  }

  private supposing(index: number): readonly Supposition[] {
    let made = this.suppositions.get(index);
    if (!made) {
      made = this.suppose(index);
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
      const touched = [index, ...changed];
      return [{ value, touched, answers: this.answers.supposing(picture, touched) }];
    });
  }
}
