import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { mostCompared } from '../../../domain/evidence/comparison';
import { ClassMark } from '../../parts/status/class-mark';
import { Status } from '../../parts/status/status';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { Sheet } from '../../ui/sheet/sheet';
import { folded } from '../../words/folded';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { type FoldKey, pickerGroups } from './picker-groups';

/** Which options stand side by side, one to four: treatments that fit or may fit, all else folded, and a box to find one by its name. */
@Component({
  selector: 'tandem-option-picker',
  imports: [ClassMark, Disclosure, NgTemplateOutlet, Sheet, Status, TextPipe, WordsPipe],
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

  readonly #words = inject(Words);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly ids = computed(() => this.chosen().map(({ option }) => option.id));
  protected readonly full = computed(() => this.ids().length >= mostCompared);
  /** What is looked for in the names. */
  protected readonly looked = signal('');
  readonly #found = computed(() => {
    const words = folded(this.looked().trim());
    return this.candidates().filter(({ option }) =>
      [option.name, option.plainName].some((name) => folded(this.#words.text(name)).includes(words)),
    );
  });
  protected readonly groups = computed(() => {
    const { open, folds } = pickerGroups(this.#found(), this.together());
    const heading = (key: FoldKey, count: number) =>
      this.#words.of('compare.pickFold', { name: this.#words.of(`compare.pickFold.${key}`), count });
    return { open, folds: folds.map((fold) => ({ ...fold, heading: heading(fold.key, fold.findings.length) })) };
  });
  protected readonly count = computed(() => {
    const { open, folds } = this.groups();
    return this.#words.count(
      'compare.pickCount',
      [...open, ...folds].reduce((sum, { findings }) => sum + findings.length, 0),
    );
  });
  /** Folds that hold a chosen option when the list is opened; all of them while something is looked for. */
  readonly #withChosen = signal<ReadonlySet<FoldKey>>(new Set());
  protected readonly unfolded = computed((): ReadonlySet<FoldKey> =>
    this.looked().trim() === '' ? this.#withChosen() : new Set(this.groups().folds.map(({ key }) => key)),
  );

  /** The list is long and is drawn when it is asked for. */
  protected readonly asked = signal(false);

  open(): void {
    const { folds } = pickerGroups(this.chosen(), this.together());
    this.#withChosen.set(new Set(folds.map(({ key }) => key)));
    this.looked.set('');
    this.asked.set(true);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  /** A template does not know the type of what it is given. */
  protected asFindings(findings: readonly OptionFinding[]): readonly OptionFinding[] {
    return findings;
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
