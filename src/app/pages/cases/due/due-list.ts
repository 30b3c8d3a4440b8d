import { Component, computed, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import tasksEn from '../../../../i18n/navigator-tasks.en.json';
import { AUDIENCE } from '../../../parts/fact/audience';
import { clockFeature } from '../../../store/clock/clock.feature';
import { selectAllTasks } from '../../../store/desk/all-tasks';
import { keptFeature } from '../../../store/kept/kept.feature';
import { Icon } from '../../../ui/icon/icon';
import { Section } from '../../../ui/section/section';
import { wordsHere } from '../../../words/page-words-here';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { dueCases, dueRows, type DueRow } from './due-rows';

/** More than these are drawn when they are asked for. */
const drawn = 6;

/**
 * What is overdue or due this week over all cases that can be read, each with the way to its case. In the shared view a person sits
 * before the list: there it says of the others how much waits, and not what.
 */
@Component({
  selector: 'tandem-due-list',
  imports: [Icon, RouterLink, Section, WordsPipe],
  templateUrl: './due-list.html',
  styleUrl: './due-list.scss',
})
export class DueList {
  /** Id of the kept case that is to be opened on its tasks. */
  readonly opened = output<string>();

  readonly #words = inject(Words);
  readonly #store = inject(Store);
  readonly #audience = inject(AUDIENCE);
  readonly #cases = this.#store.selectSignal(selectAllTasks);
  readonly #today = this.#store.selectSignal(clockFeature.selectToday);
  readonly #vault = this.#store.selectSignal(keptFeature.selectVault);
  readonly #most = signal(drawn);

  protected readonly ready = wordsHere(tasksEn, () => import('../../../../i18n/navigator-tasks.es.json'));
  readonly #due = computed(() => dueRows(this.#cases(), this.#today()));
  readonly #isShared = computed(() => this.#audience() === 'together');
  /** Only what is locked is missing, and that is said. */
  protected readonly isLocked = computed(() => this.#vault() === 'locked');
  protected readonly counts = computed(() => {
    const late = this.#due().filter(({ standing }) => standing === 'overdue').length;
    return this.#counted(late, this.#due().length - late);
  });
  protected readonly rows = computed(() =>
    this.#isShared()
      ? dueCases(this.#due()).map(({ of, overdue, soon }) => ({
          key: of.caseId ?? '',
          of,
          what: '',
          when: this.#counted(overdue, soon),
          isLate: overdue > 0,
          who: '',
          name: this.#name(of),
        }))
      : this.#due().map(({ task, standing, late, of }) => ({
          key: `${of.caseId ?? ''} ${task.id}`,
          of,
          what: task.what,
          when: this.#when(task.due ?? '', standing, late),
          isLate: standing === 'overdue',
          who: this.#who(task),
          name: this.#name(of),
        })),
  );
  protected readonly shown = computed(() => this.rows().slice(0, this.#most()));

  protected more(): void {
    this.#most.set(Infinity);
  }

  #counted(overdue: number, soon: number): string {
    const parts = [
      ...(overdue > 0 ? [this.#words.count('kept.due.overdue', overdue)] : []),
      ...(soon > 0 ? [this.#words.count('kept.due.soon', soon)] : []),
    ];
    return parts.join(' · ');
  }

  #when(due: string, standing: DueRow['standing'], late: number): string {
    const day = this.#words.day(due);
    if (standing === 'overdue') return this.#words.count('tasks.late', late, { day });
    return standing === 'today' ? this.#words.of('tasks.dueToday') : this.#words.of('tasks.dueOn', { day });
  }

  #who({ owner, ownerName }: DueRow['task']): string {
    const role = this.#words.of(`tasks.owner.${owner}`);
    return ownerName === '' ? role : this.#words.of('tasks.ownerNamed', { role, name: ownerName });
  }

  #name({ label }: DueRow['of']): string {
    return label || this.#words.of('banner.noLabel');
  }
}
