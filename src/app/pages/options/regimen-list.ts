import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BesideMedicines } from '../../../domain/consultation/beside-medicines';
import type { ClassFinding, OptionFinding } from '../../../domain/consultation/consultation';
import { strengthGrade } from '../../../domain/evidence/strength-grade';
import type { Region } from '../../../domain/treatment/option';
import type { Rule } from '../../../domain/treatment/rule';
import type { Status as Standing } from '../../../domain/treatment/status';
import { AUDIENCE } from '../../parts/fact/audience';
import { DecidingFact } from '../../parts/fact/deciding-fact';
import { isShown } from '../../parts/fact/is-shown';
import { Sayable } from '../../parts/fact/sayable';
import { MedicineMarks } from '../../parts/option/medicine-marks';
import { OptionWords } from '../../parts/option/option-words';
import { RuleGrounds } from '../../parts/option/rule-grounds';
import { Status } from '../../parts/status/status';
import { Icon } from '../../ui/icon/icon';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { NgTemplateOutlet } from '@angular/common';

/** The regimens of a class in guideline order; those that do not fit now stand folded below, counted. */
@Component({
  selector: 'tandem-regimen-list',
  imports: [DecidingFact, Disclosure, Icon, NgTemplateOutlet, RouterLink, RuleGrounds, Status, TextPipe, WordsPipe],
  templateUrl: './regimen-list.html',
  styleUrl: './regimen-list.scss',
})
export class RegimenList {
  readonly of = input.required<ClassFinding>();
  readonly selected = input<string | null>(null);
  readonly picks = input.required<readonly string[]>();
  readonly region = input.required<Region | null>();
  /** The other medicines beside the options; null: not looked at yet. */
  readonly beside = input<BesideMedicines | null>(null);
  /** The rule on giving chemotherapy and hormone therapy together, where it concerns this class. */
  readonly concurrent = input<Rule | null>(null);
  /** An option was opened by keyboard: the reader is to be led to it. */
  readonly followed = output<string>();

  readonly #words = inject(Words);
  readonly #optionWords = inject(OptionWords);
  readonly #marks = inject(MedicineMarks);
  protected readonly audience = inject(AUDIENCE);
  protected readonly sayable = inject(Sayable);

  readonly #rows = computed(() => this.of().options.map((finding) => this.#row(finding)));
  /** What is open, and after it what only another medicine holds: that can be lifted, and is not folded away. */
  protected readonly open = computed(() => this.#rows().filter(isUnfolded));
  protected readonly folded = computed(() =>
    (['notNow', 'advisedAgainst'] as const)
      .map((status) => {
        const rows = this.#rows().filter((row) => row.status === status && !isUnfolded(row));
        return {
          status,
          rows,
          summary: this.#words.count(`options.folded.${status}`, rows.length),
          unfolded: this.open().length === 0 || rows.some(({ id }) => id === this.selected()),
        };
      })
      .filter(({ rows }) => rows.length > 0),
  );
  protected readonly note = computed(() => {
    const rule = this.concurrent();
    return rule && isShown(rule.checked, this.audience()) ? rule : null;
  });

  /** A click of the keyboard has no detail; the pointer leaves the focus where it is. */
  protected follow(event: MouseEvent, id: string): void {
    if (event.detail === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.followed.emit(id);
  }

  #row(finding: OptionFinding) {
    const { option, status } = finding;
    return {
      id: option.id,
      name: this.#optionWords.name(option),
      status,
      finding,
      route: this.#optionWords.route(option),
      guideline: this.#guideline(finding),
      licence: this.#licence(finding),
      interaction: this.#marks.of(this.beside(), option.id),
      unlooked: this.#marks.notLookedUp(this.beside(), option.id),
      picked: this.picks().includes(option.id),
    };
  }

  #guideline(finding: OptionFinding): string {
    const statement = this.#optionWords.leadingStatement(finding);
    if (!statement || this.audience() === 'together') return '';
    const { body, year, strength, checked, stance } = statement;
    if (stance === 'against') return this.#words.of('options.guideline.against', { body });
    if (checked === null) return this.#words.of('options.guideline.unread', { body });
    const grade = strengthGrade(strength);
    const how = grade ? this.#words.of(`options.strength.${grade}`) : (year ?? '');
    return `${body} ${how}`.trim();
  }

  /** Said only where it departs from licensed: it never hides an option. */
  #licence({ option, status }: OptionFinding): { text: string; quiet: boolean } | null {
    const licence = this.#optionWords.licence(option, this.region());
    if (!licence || licence.state === 'licensed') return null;
    const quiet = licence.state === 'unread';
    // To a person, a licence that nobody has read would look like one that is missing: the option's own sheet says it.
    if (quiet && (!isOpen(status) || this.audience() === 'together')) return null;
    return { text: this.#words.of(`licence.${licence.state}`), quiet };
  }
}

function isUnfolded({ status, finding }: { status: Standing; finding: OptionFinding }): boolean {
  return isOpen(status) || finding.deciding.kind === 'medicine';
}

function isOpen(status: Standing): boolean {
  return status === 'offered' || status === 'provisional';
}
