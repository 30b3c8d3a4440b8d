import { Component, computed, inject } from '@angular/core';
import { type Dissent, longestBoardWords } from '../../../../domain/board/board-record';
import { type BoardRole, boardRoles } from '../../../../domain/board/meeting';
import { newId } from '../../../store/new-id';
import { AfterDraw } from '../../../ui/after-draw';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** Who sees it differently, by role and never by name, and how. */
@Component({
  selector: 'tandem-dissent-list',
  imports: [WordsPipe],
  template: `<h3>{{ 'record.dissent' | words }}</h3>
    @if (dissent().length > 0) {
      <ul class="rows">
        @for (one of dissent(); track one.id) {
          <li>
            <label>
              <span>{{ 'record.dissentRole' | words }}</span>
              <select #role class="val" (change)="set(one.id, { role: roleOf(role.value) })">
                @for (each of roles; track each) {
                  <option [value]="each" [selected]="each === one.role">{{ 'boardRole.' + each | words }}</option>
                }
              </select>
            </label>
            <label class="wide">
              <span>{{ 'record.dissentView' | words }}</span>
              <input
                #view
                class="val"
                autocomplete="off"
                [id]="'record-dissent-' + one.id"
                [attr.maxlength]="longest"
                [attr.aria-invalid]="desk.lacks('emptyDissent') && one.view === ''"
                [value]="one.view"
                (change)="set(one.id, { view: view.value.trim() })"
              />
            </label>
            <button type="button" class="btn text" (click)="remove(one.id)">
              {{ 'record.remove' | words }}<span class="visually-hidden">: {{ 'boardRole.' + one.role | words }}</span>
            </button>
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ 'record.dissentNone' | words }}</p>
    }
    <button type="button" class="btn small add" id="record-dissent-add" (click)="add()">
      {{ 'record.dissentAdd' | words }}
    </button>`,
  styleUrl: './record-part.scss',
  providers: [AfterDraw],
})
export class DissentList {
  readonly #after = inject(AfterDraw);
  protected readonly desk = inject(RecordDesk);
  protected readonly roles = boardRoles;
  protected readonly longest = longestBoardWords;
  protected readonly dissent = computed(() => this.desk.record()?.dissent ?? []);

  protected roleOf(value: string): BoardRole {
    return boardRoles.find((one) => one === value) ?? 'other';
  }

  protected add(): void {
    const id = newId();
    this.desk.change({ dissent: [...this.dissent(), { id, role: 'medicalOncologist', view: '' }] });
    this.#after.focus(`[id="record-dissent-${id}"]`);
  }

  protected set(id: string, change: Partial<Dissent>): void {
    this.desk.change({ dissent: this.dissent().map((one) => (one.id === id ? { ...one, ...change } : one)) });
  }

  protected remove(id: string): void {
    this.desk.change({ dissent: this.dissent().filter((one) => one.id !== id) });
    this.desk.say('record.removed');
    this.#after.focus('#record-dissent-add');
  }
}
