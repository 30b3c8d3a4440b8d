import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Condition } from '../../../../domain/logic/condition';
import { findAttribute } from '../../../../domain/patient/catalogue/catalogue';
import { criteriaRead } from '../../../parts/option/criteria';
import { CriteriaList } from '../../../parts/option/criteria-list';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { libraryPath } from '../sections';
import { runTree } from './run-tree';

/** A condition as people read it beside how it runs: both are drawn from the one tree. */
@Component({
  selector: 'tandem-condition-view',
  imports: [CriteriaList, NgTemplateOutlet, RouterLink, WordsPipe],
  templateUrl: './condition-view.html',
  styleUrl: './condition-view.scss',
})
export class ConditionView {
  readonly condition = input.required<Condition>();
  /** What it is the condition of, for those who do not see what stands beside it. */
  readonly about = input.required<string>();

  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly path = libraryPath;
  protected readonly criteria = computed(() => criteriaRead(this.condition()));
  protected readonly tree = computed(() => runTree(this.condition()));

  /** Whether the library holds a definition of the attribute. */
  protected defined(attribute: string): boolean {
    return findAttribute(attribute)?.origin === 'derived';
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(JSON.stringify(this.condition(), null, 2));
      this.#announcer.say(this.#words.of('source.copied'));
    } catch {
      this.#announcer.say(this.#words.of('medicine.condition.refused'));
    }
  }
}
