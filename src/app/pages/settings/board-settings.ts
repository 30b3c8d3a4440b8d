import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type BoardRole, boardRoles } from '../../../domain/board/meeting';
import { agingItems, mostLimitDays, usualLimits } from '../../../domain/board/readiness';
import { settingsActions } from '../../store/settings/settings-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { WordsPipe } from '../../words/words-pipe';
import { SettingRow } from './setting-row';

/** After how many days what a board needs of a case counts as ageing, and without whom a board is not complete. */
@Component({
  selector: 'tandem-board-settings',
  imports: [SettingRow, WordsPipe],
  template: `@for (item of items; track item) {
      <tandem-setting-row
        #row
        [name]="'ready.item.' + item | words"
        [help]="'settings.boardDefault' | words: { days: usual[item] ?? '' }"
      >
        <input
          #days
          type="number"
          class="val num"
          min="1"
          step="1"
          [attr.max]="most"
          [attr.aria-labelledby]="row.id"
          [attr.aria-describedby]="row.helpId"
          [placeholder]="usual[item] ?? ''"
          [value]="daysOf(item)"
          (change)="set(item, days)"
        />
        {{ 'settings.days' | words }}
      </tandem-setting-row>
    }
    <fieldset>
      <legend>{{ 'settings.quorum' | words }}</legend>
      @for (role of roles; track role) {
        <label>
          <input type="checkbox" [checked]="quorum().includes(role)" (change)="toggle(role)" />
          <span>{{ 'boardRole.' + role | words }}</span>
        </label>
      }
    </fieldset>`,
  styles: `
    :host {
      display: block;
    }
    .val {
      inline-size: 6rem;
      margin-inline-end: 4px;
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 2px 20px;
      margin: 0;
      padding: 12px 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: var(--tandem-weight-display);
    }
    label {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: 32px;
      cursor: pointer;
    }
    [type='checkbox'] {
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      flex: none;
    }
  `,
})
export class BoardSettings {
  readonly #store = inject(Store);
  readonly #limits = this.#store.selectSignal(settingsFeature.selectBoardLimits);
  protected readonly quorum = this.#store.selectSignal(settingsFeature.selectQuorum);
  protected readonly items = agingItems;
  protected readonly roles = boardRoles;
  protected readonly usual = usualLimits;
  protected readonly most = mostLimitDays;

  /** Empty where the proposed number holds. */
  protected daysOf(item: (typeof agingItems)[number]): string {
    const days = this.#limits()[item];
    return days === usualLimits[item] ? '' : String(days ?? '');
  }

  /** An empty field takes the proposed number back; what is out of range is put back as it was. */
  protected set(item: (typeof agingItems)[number], field: HTMLInputElement): void {
    const days = field.value === '' && !field.validity.badInput ? usualLimits[item] : field.valueAsNumber;
    if (days !== null && field.validity.valid && Number.isInteger(days))
      this.#store.dispatch(settingsActions.changed({ change: { boardLimits: { ...this.#limits(), [item]: days } } }));
    else field.value = this.daysOf(item);
  }

  protected toggle(role: BoardRole): void {
    const has = this.quorum().includes(role);
    const quorum = boardRoles.filter((one) => (one === role ? !has : this.quorum().includes(one)));
    this.#store.dispatch(settingsActions.changed({ change: { quorum } }));
  }
}
