import { Component, input, output } from '@angular/core';
import { WordsPipe } from '../../words/words-pipe';
import { SettingRow } from './setting-row';
import { shelfGroups, type ShelfGroup } from './shelf-groups';

/** After how many months a result no longer counts, by kind of result. Empty: as the catalogue has it. */
@Component({
  selector: 'tandem-shelf-lives',
  imports: [SettingRow, WordsPipe],
  template: `@for (group of groups; track group.id) {
    <tandem-setting-row
      #row
      [name]="'settings.shelf.' + group.id | words"
      [help]="'settings.shelfDefault' | words: { months: group.months }"
    >
      <input
        #months
        type="number"
        class="val num"
        min="1"
        max="60"
        step="1"
        [attr.aria-labelledby]="row.id"
        [attr.aria-describedby]="row.helpId"
        [placeholder]="group.months"
        [value]="monthsOf(group)"
        (change)="set(group, months)"
      />
      {{ 'settings.months' | words }}
    </tandem-setting-row>
  }`,
  styles: `
    :host {
      display: block;
    }
    input {
      inline-size: 5.5rem;
      margin-inline-end: 4px;
    }
  `,
})
export class ShelfLives {
  /** By attribute id. */
  readonly held = input.required<Record<string, number>>();
  readonly changed = output<Record<string, number>>();

  protected readonly groups = shelfGroups;

  protected monthsOf({ attributes }: ShelfGroup): string {
    const months = this.held()[attributes[0] ?? ''];
    return months === undefined ? '' : String(months);
  }

  /** An empty field takes the site's own number back; what is out of range is put back as it was. */
  protected set(group: ShelfGroup, field: HTMLInputElement): void {
    const months = field.valueAsNumber;
    const others = Object.entries(this.held()).filter(([id]) => !group.attributes.includes(id));
    if (field.value === '' && !field.validity.badInput) this.changed.emit(Object.fromEntries(others));
    else if (field.validity.valid && Number.isInteger(months)) {
      this.changed.emit(Object.fromEntries([...others, ...group.attributes.map((id) => [id, months] as const)]));
    } else field.value = this.monthsOf(group);
  }
}
