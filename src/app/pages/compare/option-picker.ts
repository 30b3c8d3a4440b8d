import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { mostCompared } from '../../../domain/evidence/comparison';
import { type Status as Standing, statuses } from '../../../domain/treatment/status';
import { ClassMark } from '../../parts/status/class-mark';
import { Status } from '../../parts/status/status';
import { Sheet } from '../../ui/sheet/sheet';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';

/** Which options stand side by side: a list of all in the order of the consultation, offered first, one to four chosen. */
@Component({
  selector: 'tandem-option-picker',
  imports: [ClassMark, Sheet, Status, TextPipe, WordsPipe],
  templateUrl: './option-picker.html',
  styleUrl: './option-picker.scss',
})
export class OptionPicker {
  readonly candidates = input.required<readonly OptionFinding[]>();
  readonly chosen = input.required<readonly OptionFinding[]>();
  /** The shared view lists what fits or may fit. */
  readonly together = input.required<boolean>();
  /** Ids of the options chosen now, in order. */
  readonly picked = output<readonly string[]>();

  protected readonly sheet = viewChild.required(Sheet);
  protected readonly ids = computed(() => this.chosen().map(({ option }) => option.id));
  protected readonly full = computed(() => this.ids().length >= mostCompared);
  protected readonly groups = computed(() => {
    const shown: readonly Standing[] = this.together() ? ['offered', 'provisional'] : statuses;
    return shown
      .map((status) => ({ status, findings: this.candidates().filter((finding) => finding.status === status) }))
      .filter(({ findings }) => findings.length > 0);
  });

  /** The list is long and is drawn when it is asked for. */
  protected readonly asked = signal(false);

  open(): void {
    this.asked.set(true);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  /** Whether the box cannot be changed: the last one stays, a fifth does not fit. */
  protected held(id: string): boolean {
    return this.ids().includes(id) ? this.ids().length === 1 : this.full();
  }

  protected toggle(id: string): void {
    const ids = this.ids();
    this.picked.emit(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  }
}
