import { Component, computed, inject } from '@angular/core';
import { type Deviation, longestBoardWords, waitingOptions } from '../../../../domain/board/board-record';
import { onTheTable } from '../../../../domain/decision/on-the-table';
import { namedOptions } from '../../../../domain/evidence/suggested-comparison';
import { Status } from '../../../parts/status/status';
import { AfterDraw } from '../../../ui/after-draw';
import { Icon } from '../../../ui/icon/icon';
import { WordsPipe } from '../../../words/words-pipe';
import { DeviationFields } from './deviation-fields';
import { FindOption } from './find-option';
import { OptionBasis } from './option-basis';
import { RecordDesk } from './record-desk';

/** Which options the board finds acceptable, what would decide between them, and in which order it prefers them, if it does. */
@Component({
  selector: 'tandem-acceptable-options',
  imports: [DeviationFields, FindOption, Icon, Status, WordsPipe],
  templateUrl: './acceptable-options.html',
  styleUrl: './acceptable-options.scss',
  providers: [AfterDraw],
  host: { '(keydown.alt.arrowup)': 'moveByKey($event, -1)', '(keydown.alt.arrowdown)': 'moveByKey($event, 1)' },
})
export class AcceptableOptions {
  readonly #after = inject(AfterDraw);
  readonly #basis = inject(OptionBasis);
  protected readonly desk = inject(RecordDesk);
  protected readonly longest = longestBoardWords;

  readonly #acceptable = computed(() => this.desk.record()?.acceptable ?? []);
  protected readonly order = computed(() => this.desk.record()?.order ?? []);
  protected readonly decider = computed(() => this.desk.record()?.decider ?? '');
  protected readonly several = computed(() => this.#acceptable().length > 1);

  /** What was compared or discussed, care for comfort alone, and what was added; those in order first where there is one. */
  protected readonly rows = computed(() => {
    const consultation = this.desk.consultation();
    const discussed = this.desk.kept()?.decisions.at(-1)?.discussed ?? [];
    const named = consultation
      ? onTheTable(
          namedOptions(discussed, consultation.options).map(({ option }) => option.id),
          consultation,
        ).map(({ option }) => option.id)
      : [];
    const ids = [...new Set([...this.order(), ...named, ...this.#acceptable()])];
    return ids.map((id) => this.#row(id));
  });
  protected readonly waiting = computed(() => {
    const record = this.desk.record();
    return record ? waitingOptions(record).map((id) => this.desk.optionName(id)) : [];
  });

  protected toggle(id: string): void {
    const [before, order] = [this.#acceptable(), this.order()];
    if (!before.includes(id)) {
      this.desk.change({ acceptable: [...before, id], order: order.length > 0 ? [...order, id] : [] });
      return;
    }
    const left = order.filter((one) => one !== id);
    const deviations = (this.desk.record()?.deviations ?? []).filter(({ optionId }) => optionId !== id);
    this.desk.change({
      acceptable: before.filter((one) => one !== id),
      order: left.length > 1 ? left : [],
      deviations,
    });
  }

  protected add(id: string): void {
    if (!this.#acceptable().includes(id)) this.toggle(id);
    this.desk.say('record.added', { option: this.desk.optionName(id) });
    this.#after.focus(`[id="record-option-${id}"]`);
  }

  protected setOrder(wanted: boolean): void {
    this.desk.change({ order: wanted ? this.#acceptable() : [] });
  }

  /** @param held id of what has the focus and keeps it: the row is drawn anew at its place */
  protected move(id: string, by: -1 | 1, held: string): void {
    const order = this.order();
    const from = order.indexOf(id);
    const other = order[from + by];
    if (from < 0 || other === undefined) return;
    this.desk.change({ order: order.with(from, other).with(from + by, id) });
    const params = { name: this.desk.optionName(id), place: from + by + 1, count: order.length };
    this.desk.say('record.moved', params);
    this.#after.focus(`[id="${held}"]`);
  }

  protected moveByKey(event: Event, by: -1 | 1): void {
    const held = event.target instanceof HTMLElement ? event.target : null;
    const id = held?.closest<HTMLElement>('[data-option]')?.dataset['option'];
    if (!held || id === undefined || !this.order().includes(id)) return;
    event.preventDefault();
    this.move(id, by, held.id);
  }

  protected reason(deviation: Deviation): void {
    const others = (this.desk.record()?.deviations ?? []).filter(({ optionId }) => optionId !== deviation.optionId);
    this.desk.change({ deviations: [...others, deviation] });
  }

  protected decide(decider: string): void {
    if (decider.trim() !== this.decider()) this.desk.change({ decider: decider.trim() });
  }

  #row(id: string) {
    const finding = this.desk.finding(id);
    const place = this.order().indexOf(id);
    const deviates = this.desk.deviating().includes(id);
    const deviation = this.desk.record()?.deviations.find(({ optionId }) => optionId === id);
    return {
      id,
      name: this.desk.optionName(id),
      finding,
      basis: finding ? this.#basis.of(finding) : '',
      on: this.#acceptable().includes(id),
      place: place < 0 ? null : place + 1,
      deviation: deviates ? (deviation ?? { optionId: id, reason: null, words: '' }) : null,
    };
  }
}
