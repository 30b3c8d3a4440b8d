import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Standing } from '../../store/kept/kept-selectors';
import { CurrentRole } from '../../store/settings/current-role';
import { Section } from '../../ui/section/section';
import { WordsPipe } from '../../words/words-pipe';

/** The case that is open now, with the ways on. */
@Component({
  selector: 'tandem-open-case',
  imports: [RouterLink, Section, WordsPipe],
  template: `<tandem-section [heading]="'cases.openTitle' | words">
    <div class="line">
      <p>
        <b class="m">{{ label() || ('banner.noLabel' | words) }}</b>
        <span class="quiet">{{ 'standing.says.' + standing() | words }}</span>
      </p>
      <div class="do">
        @if (standing() === 'memory') {
          <button type="button" class="btn small" (click)="keepRequested.emit()">
            {{ 'standing.keep' | words }}
          </button>
        }
        @if (role.mayOpen('/options')) {
          <a class="btn small" routerLink="/options" queryParamsHandling="preserve">{{ 'cases.toOptions' | words }}</a>
        } @else {
          <a class="btn small" routerLink="/navigator" queryParamsHandling="preserve">{{ 'cases.toDesk' | words }}</a>
        }
        <a class="btn small" routerLink="/patient" queryParamsHandling="preserve">{{ 'cases.toRecord' | words }}</a>
        @if (standing() !== 'sample') {
          <button type="button" class="btn text" (click)="downloadRequested.emit()">
            {{ 'standing.download' | words }}
          </button>
        }
        <button type="button" class="btn text" (click)="closeRequested.emit()">{{ 'cases.closeCase' | words }}</button>
      </div>
    </div>
  </tandem-section>`,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    .line {
      padding-block: 14px;
    }
    p {
      flex: 1 1 15rem;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
    }
  `,
})
export class OpenCase {
  protected readonly role = inject(CurrentRole);
  readonly label = input.required<string>();
  readonly standing = input.required<Standing>();
  readonly keepRequested = output();
  readonly downloadRequested = output();
  readonly closeRequested = output();
}
