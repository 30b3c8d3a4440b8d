import { Component, computed, inject, input } from '@angular/core';
import { KnowledgeLibrary } from '../../../store/knowledge';
import type { Indication } from '../../../../domain/treatment/option';
import { Statements, statementCounts } from '../../../parts/option/statements';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ConditionView } from '../medicine/condition-view';
import { EntryLinks, type EntryLink } from '../medicine/entry-links';
import { accordOf, silentBodies } from './accord';

/** A state of affairs in which an option fits: its condition, what each body says of it, its trials. */
@Component({
  selector: 'tandem-indication-entry',
  imports: [ConditionView, Disclosure, EntryLinks, Statements, TextPipe, WordsPipe],
  templateUrl: './indication-entry.html',
  styleUrl: './indication-entry.scss',
})
export class IndicationEntry {
  readonly indication = input.required<Indication>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #words = inject(Words);

  /** "The bodies differ: 2 agree, 1 partly. Silent: NICE." */
  protected readonly accord = computed(() => {
    const { statements } = this.indication();
    const accord = accordOf(statements);
    const said = this.#words.of(`medicine.accord.${accord}`);
    const counts = statementCounts(statements, this.#words);
    const silent = silentBodies(statements);
    return [
      counts ? this.#words.of('medicine.accord.counted', { said, counts }) : `${said}.`,
      ...(silent.length > 0
        ? [this.#words.of('medicine.accord.silentBodies', { bodies: this.#words.list(silent) })]
        : []),
    ].join(' ');
  });
  protected readonly trials = computed((): EntryLink[] => {
    const trials = this.#library.evidence()?.trials ?? [];
    return this.indication().trialIds.flatMap((id): EntryLink[] => {
      const trial = trials.find((one) => one.id === id);
      if (!trial) return [];
      const note = this.#words.of('sheet.trialFacts', {
        phase: trial.phase,
        n: this.#words.number(trial.n),
        year: trial.year ?? '',
      });
      return [{ section: 'trials', id, name: this.#words.text(trial.name), note }];
    });
  });
}
