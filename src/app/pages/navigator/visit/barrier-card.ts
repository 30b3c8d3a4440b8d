import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { asHeld } from '../../../../domain/navigation/as-held';
import { type BarrierWork, usualOwner } from '../../../../domain/navigation/barrier-referral';
import { longestNote } from '../../../../domain/navigation/longest';
import { AUDIENCE } from '../../../parts/fact/audience';
import { AfterDraw } from '../../../ui/after-draw';
import { Icon } from '../../../ui/icon/icon';
import { inline } from '../../../words/inline';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ReferralText } from './referral-text';
import { type TaskChoice, TaskFields } from './task-fields';
import { TaskLine } from './task-line';
import { TaskWords } from './task-words';
import { VisitDesk } from './visit-desk';

/** A barrier: the person's words, the referral that comes of them, and who does it by when. */
@Component({
  selector: 'tandem-barrier-card',
  imports: [Icon, TaskFields, TaskLine, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './barrier-card.html',
  styleUrl: './barrier-card.scss',
})
export class BarrierCard {
  readonly work = input.required<BarrierWork>();
  readonly removed = output();
  readonly finished = output();

  protected readonly desk = inject(VisitDesk);
  protected readonly referrals = inject(ReferralText);
  readonly #words = inject(Words);
  readonly #tasks = inject(TaskWords);
  readonly #after = inject(AfterDraw);
  readonly #audience = inject(AUDIENCE);

  protected readonly longest = longestNote;
  /** The referral is written for whoever gets it. */
  protected readonly professional = computed(() => this.#audience() !== 'together');
  protected readonly barrier = computed(() => this.work().barrier);
  protected readonly name = computed(() => this.#words.of(`visit.plain.b.kind.${this.barrier().kind}`));
  protected readonly referral = computed(() => this.referrals.of(this.barrier()));
  protected readonly choice = linkedSignal<TaskChoice>(() => ({
    owner: usualOwner[this.barrier().kind],
    ownerName: '',
    due: this.desk.usualDue(),
  }));
  protected readonly copied = signal<'copied' | 'notCopied' | null>(null);

  protected tell(words: string): void {
    if (words.trim() !== this.barrier().words) this.#write({ words: words.trim() });
  }

  /** An emptied field, and one that says what is worked out, follow the words again. */
  protected refer(text: string): void {
    const said = text.trim();
    const referral = said === '' || said === this.referrals.worked(this.barrier()) ? null : said;
    if (referral !== this.barrier().referral) this.#write({ referral });
  }

  protected anew(): void {
    this.#write({ referral: null });
    this.#after.focus('.referral textarea');
  }

  /** @param text as it stands in the field */
  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.trim());
      this.copied.set('copied');
    } catch {
      this.copied.set('notCopied');
    }
  }

  protected promise(): void {
    const what = this.#words.of('visit.plain.b.task', { what: inline(this.name()) });
    const task = this.desk.task({ ...this.choice(), what }, { kind: 'barrier', id: this.barrier().id });
    this.desk.write({ tasks: [task] });
    this.#tasks.sayMade(task);
    this.#after.focus('tandem-task-line .done');
  }

  #write(change: { words: string } | { referral: string | null }): void {
    this.copied.set(null);
    this.desk.write({ barriers: [{ ...asHeld(this.desk.desk().barriers, this.barrier()), ...change }] });
  }
}
