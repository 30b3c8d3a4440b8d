import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { longestBoardWords } from '../../../../domain/board/board-record';
import { type BoardRole, boardRoles, lackingRoles } from '../../../../domain/board/meeting';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { SegmentedPick } from '../../../ui/segmented-pick/segmented-pick';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** Who was there for this case, by role, with what lacks of the quorum; and whether a conflict of interest was told. */
@Component({
  selector: 'tandem-record-people',
  imports: [Disclosure, SegmentedPick, WordsPipe],
  template: `<h3 id="record-present" tabindex="-1" (focus)="changing.set(true)">{{ 'record.present' | words }}</h3>
    <p>{{ there() }}</p>
    <p role="status" class="quiet">{{ says() }}</p>
    @if (differs()) {
      <button type="button" class="btn text add" (click)="takeMeeting()">
        {{ 'record.presentAsMeeting' | words }}
      </button>
    }
    @if (desk.lacks('nobodyThere')) {
      <p class="fault">{{ 'record.gap.nobodyThere' | words }}</p>
    }
    <tandem-disclosure [summary]="'record.presentChange' | words" [(open)]="changing">
      <div class="checks">
        @for (role of roles; track role) {
          <label>
            <input type="checkbox" [checked]="present().includes(role)" (change)="toggle(role)" />
            <span>{{ 'boardRole.' + role | words }}</span>
          </label>
        }
      </div>
    </tandem-disclosure>
    <div class="conflicts" id="record-conflicts" tabindex="-1">
      <p class="say" id="record-conflicts-label">{{ 'record.conflicts' | words }}</p>
      <tandem-segmented-pick
        labelledBy="record-conflicts-label"
        [answers]="answers()"
        [value]="standing()"
        [unknownWord]="'record.conflictsUnasked' | words"
        [describedBy]="desk.lacks('conflictsUnasked') ? 'record-fault-conflicts' : null"
        (picked)="declare($event)"
      />
      @if (standing() === 'declared') {
        <label>
          <span>{{ 'record.conflictsWhat' | words }}</span>
          <input
            #what
            class="val"
            autocomplete="off"
            [attr.maxlength]="longest"
            [attr.aria-invalid]="desk.lacks('conflictsUnasked')"
            [value]="desk.record()?.conflicts ?? ''"
            (change)="tell(what.value)"
          />
        </label>
      }
      @if (desk.lacks('conflictsUnasked')) {
        <p class="fault" id="record-fault-conflicts">{{ 'record.gap.conflictsUnasked' | words }}</p>
      }
    </div>`,
  styleUrl: './record-part.scss',
  styles: `
    .conflicts {
      display: grid;
      gap: 6px;
      justify-items: start;
    }
    .conflicts label {
      inline-size: 100%;
    }
  `,
})
export class RecordPeople {
  readonly #words = inject(Words);
  readonly #quorum = inject(Store).selectSignal(settingsFeature.selectQuorum);
  protected readonly desk = inject(RecordDesk);
  protected readonly roles = boardRoles;
  /** Whether the roles are unfolded: where nobody is entered they are what comes next. */
  protected readonly changing = signal(this.desk.present().length === 0);
  protected readonly longest = longestBoardWords;
  protected readonly present = this.desk.present;
  readonly #conflicts = computed(() => this.desk.record()?.conflicts ?? null);
  protected readonly differs = computed(() => (this.desk.meeting()?.present ?? []).join() !== this.present().join());
  protected readonly there = computed(() =>
    this.present().length === 0 ? this.#words.of('record.presentNone') : this.#names(this.present()),
  );
  protected readonly says = computed(() => {
    const lacking = lackingRoles(this.present(), this.#quorum());
    if (lacking.length === 0) return this.#words.of('attend.complete');
    return this.#words.of('attend.lacks', { roles: this.#names(lacking) });
  });
  protected readonly answers = computed(() =>
    ['none', 'declared'].map((value) => ({ value, word: this.#words.of(`record.conflicts.${value}`) })),
  );
  /** null: not asked. What was told in words stands in the record; until there are any, it is not said. */
  protected readonly standing = linkedSignal((): 'none' | 'declared' | null => {
    const conflicts = this.#conflicts();
    return conflicts === null ? null : conflicts === '' ? 'none' : 'declared';
  });

  protected toggle(role: BoardRole): void {
    const has = this.present().includes(role);
    this.desk.change({
      present: boardRoles.filter((one) => (one === role ? !has : this.present().includes(one))),
    });
  }

  protected takeMeeting(): void {
    this.desk.change({ present: null });
  }

  protected declare(value: string | null): void {
    this.desk.change({ conflicts: value === 'none' ? '' : null });
    this.standing.set(value === 'none' || value === 'declared' ? value : null);
  }

  protected tell(words: string): void {
    this.desk.change({ conflicts: words.trim() === '' ? null : words.trim() });
    this.standing.set('declared');
  }

  #names(roles: readonly BoardRole[]): string {
    return roles.map((role) => this.#words.of(`boardRole.${role}`)).join(', ');
  }
}
