import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { type BoardRecord, deviatingOptions, minutesOf, waitingOptions } from '../../../../domain/board/board-record';
import { lackingRoles } from '../../../../domain/board/meeting';
import { ownValue } from '../../../../domain/own-value';
import { Status } from '../../../parts/status/status';
import { boardFeature } from '../../../store/board/board.feature';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { AttributeWords } from '../../../words/attribute-words';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { AmendRecord } from './amend-record';
import { RecordDesk } from './record-desk';

/** What was signed off, as it was signed; what was put right later stands beside it. */
@Component({
  selector: 'tandem-signed-record',
  imports: [AmendRecord, DayPipe, RouterLink, Status, WordsPipe],
  templateUrl: './signed-record.html',
  styleUrl: './signed-record.scss',
})
export class SignedRecord {
  readonly record = input.required<BoardRecord>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #desk = inject(RecordDesk);
  readonly #quorum = inject(Store).selectSignal(settingsFeature.selectQuorum);

  readonly #writtenBack = inject(Store).selectSignal(boardFeature.selectWrittenBack);

  /** How it stands in the case that this device keeps; null: this tab has not heard. */
  protected readonly standing = computed(() => this.#writtenBack().get(this.record().id) ?? null);
  /** Where the file of the case is taken away. */
  protected readonly out = computed(() => ({ part: 'case', entry: this.#desk.entryId() }));
  /** In the order that the board prefers, where it does. */
  protected readonly options = computed(() => {
    const record = this.record();
    const [deviating, waiting] = [deviatingOptions(record), waitingOptions(record)];
    return [...new Set([...record.order, ...record.acceptable])].map((id) => ({
      id,
      name: this.#desk.optionName(id),
      status: ownValue(record.pinned.statuses, id) ?? null,
      waits: waiting.includes(id),
      deviation: deviating.includes(id) ? this.#deviation(id) : '',
    }));
  });
  protected readonly tests = computed(() => {
    const { tests, otherTests } = this.record();
    return [...tests.map((id) => this.#attributes.name(id)), ...(otherTests ? [otherTests] : [])].join(', ');
  });
  protected readonly people = computed(() => {
    const { held } = this.record();
    const present = this.record().present ?? [];
    const lacking = lackingRoles(present, held?.quorum ?? this.#quorum());
    const there = present.length > 0 ? this.#roles(present) : this.#words.of('record.presentNone');
    const lacks =
      lacking.length > 0
        ? this.#words.of('attend.lacks', { roles: this.#roles(lacking) })
        : this.#words.of('attend.complete');
    return [there, lacks];
  });
  protected readonly minutes = computed(() => this.#words.number(minutesOf(this.record().seconds), 1));

  #deviation(id: string): string {
    const { reason = null, words = '' } = this.record().deviations.find(({ optionId }) => optionId === id) ?? {};
    const why = reason === null ? '' : this.#words.of(`record.deviation.${reason}`);
    return words ? `${why}: ${words}` : why;
  }

  #roles(roles: readonly string[]): string {
    return roles.map((role) => this.#words.of(`boardRole.${role}`)).join(', ');
  }
}
