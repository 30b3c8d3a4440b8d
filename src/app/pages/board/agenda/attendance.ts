import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { type BoardRole, boardRoles, lackingRoles } from '../../../../domain/board/meeting';
import { boardPageActions } from '../../../store/board/board-page-actions';
import { settingsFeature } from '../../../store/settings/settings.feature';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** Who is there, by role and never by name, and what lacks of the quorum. */
@Component({
  selector: 'tandem-attendance',
  imports: [Section, WordsPipe],
  template: `<tandem-section [heading]="'attend.title' | words">
    <p role="status" class="m">{{ says() }}</p>
    <ul>
      @for (role of roles; track role) {
        <li>
          <label>
            <input type="checkbox" [checked]="present().includes(role)" (change)="toggle(role)" />
            <span
              >{{ 'boardRole.' + role | words }}
              @if (quorum().includes(role)) {
                <span class="quiet">{{ 'attend.core' | words }}</span>
              }
            </span>
          </label>
        </li>
      }
    </ul>
  </tandem-section>`,
  styles: `
    p {
      padding-block: 12px 8px;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: 2px 20px;
    }
    label {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: 32px;
      cursor: pointer;
    }
    input {
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      flex: none;
    }
  `,
})
export class Attendance {
  readonly present = input.required<readonly BoardRole[]>();

  readonly #store = inject(Store);
  readonly #words = inject(Words);
  protected readonly roles = boardRoles;
  protected readonly quorum = this.#store.selectSignal(settingsFeature.selectQuorum);
  protected readonly says = computed(() => {
    const lacking = lackingRoles(this.present(), this.quorum());
    if (lacking.length === 0) return this.#words.of('attend.complete');
    return this.#words.of('attend.lacks', {
      roles: lacking.map((role) => this.#words.of(`boardRole.${role}`)).join(', '),
    });
  });

  protected toggle(role: BoardRole): void {
    const has = this.present().includes(role);
    const present = boardRoles.filter((one) => (one === role ? !has : this.present().includes(one)));
    this.#store.dispatch(boardPageActions.meetingSaid({ said: { present } }));
  }
}
