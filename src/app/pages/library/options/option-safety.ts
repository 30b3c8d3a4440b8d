import { Component, computed, inject, input } from '@angular/core';
import type { Text } from '../../../../domain/evidence/text';
import type { Gate, TreatmentOption } from '../../../../domain/treatment/option';
import { optionGates } from '../../../../domain/treatment/option-gates';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { WordsPipe } from '../../../words/words-pipe';
import { ConditionView } from '../medicine/condition-view';
import { Grounds } from '../medicine/grounds';

interface Part {
  kind: 'gate' | 'hold' | 'caution';
  gates: { gate: Gate; then: Text | null }[];
}

/** What speaks against an option: what rules it out, what must recover first, what to heed; each with its condition and source. */
@Component({
  selector: 'tandem-option-safety',
  imports: [ConditionView, Disclosure, Grounds, TextPipe, WordsPipe],
  templateUrl: './option-safety.html',
  styleUrl: './option-safety.scss',
})
export class OptionSafety {
  readonly option = input.required<TreatmentOption>();
  readonly #library = inject(KnowledgeLibrary);
  readonly #gates = computed(() => {
    const { options, sharedHolds } = this.#library.knowledge() ?? { options: [this.option()], sharedHolds: [] };
    return optionGates(options, sharedHolds);
  });

  protected readonly parts = computed((): Part[] => {
    const { contraindications, holds, cautions } = this.#gates().get(this.option().id) ?? this.option();
    const parts: Part[] = [
      { kind: 'gate', gates: contraindications.map((gate) => ({ gate, then: null })) },
      { kind: 'hold', gates: holds.map((gate) => ({ gate, then: gate.waitFor })) },
      { kind: 'caution', gates: cautions.map((gate) => ({ gate, then: gate.action })) },
    ];
    return parts.filter(({ gates }) => gates.length > 0);
  });
}
