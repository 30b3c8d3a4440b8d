import { Component, computed, forwardRef, inject, input } from '@angular/core';
import { attributeOf } from '../../../domain/logic/condition';
import type { Trace } from '../../../domain/logic/trace';
import { FactWords } from '../../parts/fact/fact-words';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { WordsPipe } from '../../words/words-pipe';
import { RecordDesk } from './record-desk';

const marks: Record<string, IconName> = { true: 'check', false: 'cross', unknown: 'question' };

/** A condition as it ran: each criterion with whether it is met and what this person has. */
@Component({
  selector: 'tandem-derivation-trace',
  imports: [Icon, WordsPipe, forwardRef(() => DerivationTrace)],
  templateUrl: './derivation-trace.html',
  styleUrl: './derivation-trace.scss',
})
export class DerivationTrace {
  readonly trace = input.required<Trace>();

  readonly #desk = inject(RecordDesk);
  readonly #facts = inject(FactWords);

  /** A "not" around one criterion is said within it; around several it keeps its own line. */
  protected readonly node = computed(() => {
    const trace = this.trace();
    return trace.kind === 'not' && trace.part.kind === 'leaf' ? { leaf: trace.part.leaf, negated: true } : null;
  });
  protected readonly leaf = computed(() => {
    const trace = this.trace();
    const leaf = trace.kind === 'leaf' ? trace.leaf : (this.node()?.leaf ?? null);
    if (!leaf) return null;
    const id = attributeOf(leaf);
    const value = this.#desk.consultation()?.picture.value(id);
    return {
      text: this.#facts.criterion(leaf, this.node() !== null),
      value: value ? this.#facts.valueAlone(id, value) : '',
    };
  });
  protected readonly mark = computed((): IconName => marks[this.trace().verdict] ?? 'question');
  protected readonly parts = computed(() => {
    const trace = this.trace();
    if (trace.kind === 'leaf') return [];
    return trace.kind === 'not' ? [trace.part] : trace.parts;
  });
}
