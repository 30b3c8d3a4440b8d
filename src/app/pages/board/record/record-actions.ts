import { Component, computed, inject } from '@angular/core';
import { type BoardAction, longestBoardWords } from '../../../../domain/board/board-record';
import { type BoardRole, boardRoles } from '../../../../domain/board/meeting';
import { parsePartialDate } from '../../../../domain/patient/partial-date';
import { newId } from '../../../store/new-id';
import { AfterDraw } from '../../../ui/after-draw';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** What is to be done, by which role and by when. */
@Component({
  selector: 'tandem-record-actions',
  imports: [WordsPipe],
  template: `<h3>{{ 'record.actions' | words }}</h3>
    @if (actions().length > 0) {
      <ul class="rows">
        @for (one of actions(); track one.id; let place = $index) {
          <li>
            <label class="wide">
              <span>{{ 'record.actionWhat' | words }}</span>
              <input
                #what
                class="val"
                autocomplete="off"
                [id]="'record-action-what-' + one.id"
                [attr.maxlength]="longest"
                [attr.aria-invalid]="desk.lacks('actionWithoutDay') && one.what === ''"
                [value]="one.what"
                (change)="set(one.id, { what: what.value.trim() })"
              />
            </label>
            <label>
              <span>{{ 'record.actionOwner' | words }}</span>
              <select #owner class="val" (change)="set(one.id, { owner: roleOf(owner.value) })">
                @for (each of roles; track each) {
                  <option [value]="each" [selected]="each === one.owner">{{ 'boardRole.' + each | words }}</option>
                }
              </select>
            </label>
            <label>
              <span>{{ 'record.actionDue' | words }}</span>
              <input
                #due
                type="date"
                class="val num"
                [id]="'record-action-due-' + one.id"
                [min]="desk.record()?.on ?? ''"
                [attr.aria-invalid]="(desk.lacks('actionWithoutDay') && one.due === null) || early(one)"
                [attr.aria-describedby]="early(one) ? 'record-fault-due-' + one.id : null"
                [value]="one.due ?? ''"
                (change)="set(one.id, { due: dayOf(due) })"
              />
            </label>
            <button type="button" class="btn text" (click)="remove(one.id)">
              {{ 'record.remove' | words }}<span class="visually-hidden">: {{ one.what || place + 1 }}</span>
            </button>
            @if (early(one)) {
              <p class="fault" [id]="'record-fault-due-' + one.id">{{ 'record.dayBefore' | words }}</p>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ 'record.actionsNone' | words }}</p>
    }
    <button type="button" class="btn small add" id="record-action-add" (click)="add()">
      {{ 'record.actionAdd' | words }}
    </button>`,
  styleUrl: './record-part.scss',
  providers: [AfterDraw],
})
export class RecordActions {
  readonly #after = inject(AfterDraw);
  protected readonly desk = inject(RecordDesk);
  protected readonly roles = boardRoles;
  protected readonly longest = longestBoardWords;
  protected readonly actions = computed(() => this.desk.record()?.actions ?? []);

  protected roleOf(value: string): BoardRole {
    return boardRoles.find((one) => one === value) ?? 'other';
  }

  /** Its day lies before the meeting. */
  protected early({ due }: BoardAction): boolean {
    return due !== null && due < (this.desk.record()?.on ?? '');
  }

  /** A day that was typed in part is none. */
  protected dayOf({ value }: HTMLInputElement): string | null {
    return value.length === 10 && parsePartialDate(value) ? value : null;
  }

  protected add(): void {
    const id = newId();
    const action: BoardAction = { id, what: '', owner: 'medicalOncologist', due: null };
    this.desk.change({ actions: [...this.actions(), action] });
    this.#after.focus(`[id="record-action-what-${id}"]`);
  }

  protected set(id: string, change: Partial<BoardAction>): void {
    this.desk.change({ actions: this.actions().map((one) => (one.id === id ? { ...one, ...change } : one)) });
  }

  protected remove(id: string): void {
    this.desk.change({ actions: this.actions().filter((one) => one.id !== id) });
    this.desk.say('record.removed');
    this.#after.focus('#record-action-add');
  }
}
