import { Component, DOCUMENT, DestroyRef, inject, input, signal } from '@angular/core';
import { type BoardRecord, longestBoardWords } from '../../../../domain/board/board-record';
import { type BoardRole, boardRoles } from '../../../../domain/board/meeting';
import { leaveEvent } from '../../../store/kept/typed-words';
import { AfterDraw } from '../../../ui/after-draw';
import { DayPipe } from '../../../words/day-pipe';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** What was put right after signing off, and one more: by whom, and what. Nothing that was signed is rewritten. */
@Component({
  selector: 'tandem-amend-record',
  imports: [DayPipe, WordsPipe],
  template: `<h3>{{ 'record.amendments' | words }}</h3>
    <ol>
      @for (one of record().amendments; track one.id) {
        <li>
          <span class="num">{{ one.on | day }}</span> · {{ 'boardRole.' + one.by | words }}: {{ one.words }}
        </li>
      } @empty {
        <li class="quiet">{{ 'record.amendmentsNone' | words }}</li>
      }
    </ol>
    <form class="no-print" novalidate (submit)="$event.preventDefault(); add()">
      <label>
        <span>{{ 'record.amendBy' | words }}</span>
        <select #by class="val" (change)="who.set(roleOf(by.value))">
          @for (role of roles; track role) {
            <option [value]="role" [selected]="role === who()">{{ 'boardRole.' + role | words }}</option>
          }
        </select>
      </label>
      <label class="wide">
        <span>{{ 'record.amendWords' | words }}</span>
        <textarea
          #words
          id="record-amend"
          class="val"
          rows="2"
          [attr.maxlength]="longest"
          [attr.aria-invalid]="lacks()"
          [attr.aria-describedby]="lacks() ? 'record-fault-amend' : null"
          [value]="typed()"
          (input)="typed.set(words.value); lacks.set(false)"
        ></textarea>
      </label>
      @if (lacks()) {
        <p class="fault" id="record-fault-amend" role="alert">{{ 'record.amendEmpty' | words }}</p>
      }
      <button class="btn small add">{{ 'record.amend' | words }}</button>
    </form>`,
  styleUrl: './record-part.scss',
  styles: `
    ol {
      display: grid;
      gap: 4px;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 8px 16px;
    }
    .fault {
      flex-basis: 100%;
      order: 1;
    }
  `,
  providers: [AfterDraw],
})
export class AmendRecord {
  readonly record = input.required<BoardRecord>();

  readonly #desk = inject(RecordDesk);
  readonly #after = inject(AfterDraw);
  protected readonly roles = boardRoles;
  protected readonly longest = longestBoardWords;
  protected readonly who = signal<BoardRole>('coordinator');
  protected readonly typed = signal('');
  protected readonly lacks = signal(false);

  constructor() {
    // Locking takes the page away: an amendment that was typed is taken as it stands.
    const page = inject(DOCUMENT);
    const take = () => {
      if (this.typed().trim() !== '') this.add();
    };
    page.addEventListener(leaveEvent, take);
    inject(DestroyRef).onDestroy(() => {
      page.removeEventListener(leaveEvent, take);
    });
  }

  protected roleOf(value: string): BoardRole {
    return boardRoles.find((one) => one === value) ?? 'other';
  }

  protected add(): void {
    const words = this.typed().trim();
    this.lacks.set(words === '');
    if (words !== '') {
      this.#desk.amend({ by: this.who(), words });
      this.typed.set('');
      this.#desk.say('record.amended');
    }
    this.#after.focus('#record-amend');
  }
}
