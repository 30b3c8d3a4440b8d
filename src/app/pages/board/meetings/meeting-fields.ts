import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { isDayFixed } from '../../../../domain/board/board';
import type { Meeting } from '../../../../domain/board/meeting';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { longestName } from '../../../../domain/patient/longest-name';
import { boardFeature } from '../../../store/board/board.feature';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { WordsPipe } from '../../../words/words-pipe';

/** Day and name of the open meeting. */
@Component({
  selector: 'tandem-meeting-fields',
  imports: [WordsPipe],
  template: `<label>
      <span>{{ 'board.on' | words }}</span>
      <input
        #on
        type="date"
        class="val num"
        required
        [value]="meeting().on"
        [readOnly]="isFixed()"
        [attr.aria-describedby]="isFixed() ? 'meeting-day-fixed' : null"
        (change)="setDay(on)"
      />
      @if (isFixed()) {
        <span class="quiet" id="meeting-day-fixed">{{ 'board.dayFixed' | words }}</span>
      }
    </label>
    <label class="name">
      <span>{{ 'board.name' | words }}</span>
      <input
        #name
        class="val"
        autocomplete="off"
        [attr.maxlength]="longest"
        [value]="meeting().name"
        (change)="say({ name: name.value.trim() })"
      />
    </label>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 20px;
    }
    label {
      display: grid;
      gap: 4px;
    }
    span {
      font-size: var(--tandem-type-s);
    }
    .name {
      flex: 0 1 24rem;
    }
  `,
})
export class MeetingFields {
  readonly meeting = input.required<Meeting>();

  readonly #store = inject(Store);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);
  /** Signed records hold the day. */
  protected readonly isFixed = computed(() => {
    const board = this.#board();
    return board !== null && isDayFixed(board);
  });
  protected readonly longest = longestName;

  protected say(said: Partial<Pick<Meeting, 'on' | 'name'>>): void {
    this.#store.dispatch(boardPageActions.meetingSaid({ said }));
  }

  /** A meeting has a day: an empty field takes back the one that it had. */
  protected setDay(field: HTMLInputElement): void {
    if (!this.isFixed() && parsePartialDate(field.value)) this.say({ on: field.value });
    else field.value = this.meeting().on;
  }
}
