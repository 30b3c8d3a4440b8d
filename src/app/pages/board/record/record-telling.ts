import { Component, inject } from '@angular/core';
import { type BoardRole, boardRoles } from '../../../../domain/board/meeting';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** Who tells the person what the board said, and when. */
@Component({
  selector: 'tandem-record-telling',
  imports: [WordsPipe],
  template: `<h3>{{ 'record.telling' | words }}</h3>
    <div class="fields">
      <label>
        <span>{{ 'record.tells' | words }}</span>
        <select
          #who
          id="record-tells"
          class="val"
          [attr.aria-invalid]="desk.lacks('nobodyTells') && !desk.record()?.tells"
          (change)="desk.change({ tells: roleOf(who.value) })"
        >
          <option value="" [selected]="!desk.record()?.tells">{{ 'record.unsaid' | words }}</option>
          @for (role of roles; track role) {
            <option [value]="role" [selected]="desk.record()?.tells === role">{{ 'boardRole.' + role | words }}</option>
          }
        </select>
      </label>
      <label>
        <span>{{ 'record.tellsOn' | words }}</span>
        <input
          #on
          type="date"
          id="record-tells-on"
          class="val num"
          [min]="desk.record()?.on ?? ''"
          [attr.aria-invalid]="(desk.lacks('nobodyTells') && !desk.record()?.tellsOn) || desk.contradicts('toldBefore')"
          [attr.aria-describedby]="desk.contradicts('toldBefore') ? 'record-fault-tells-on' : null"
          [value]="desk.record()?.tellsOn ?? ''"
          (change)="desk.change({ tellsOn: dayOf(on) })"
        />
      </label>
    </div>
    @if (desk.lacks('nobodyTells')) {
      <p class="fault">{{ 'record.gap.nobodyTells' | words }}</p>
    }
    @if (desk.contradicts('toldBefore')) {
      <p class="fault" id="record-fault-tells-on">{{ 'record.dayBefore' | words }}</p>
    }`,
  styleUrl: './record-part.scss',
})
export class RecordTelling {
  protected readonly desk = inject(RecordDesk);
  protected readonly roles = boardRoles;

  protected roleOf(value: string): BoardRole | null {
    return boardRoles.find((one) => one === value) ?? null;
  }

  /** A day that was typed in part is none. */
  protected dayOf({ value }: HTMLInputElement): string | null {
    return value.length === 10 && parsePartialDate(value) ? value : null;
  }
}
