import { Component, computed, inject } from '@angular/core';
import { longestBoardWords } from '../../../../domain/board/board-record';
import { WordsPipe } from '../../../words/words-pipe';
import { RecordDesk } from './record-desk';

/** What the board was asked, and what the person wants; not asked is an answer of its own, and takes its reason. */
@Component({
  selector: 'tandem-record-question',
  imports: [WordsPipe],
  template: `<label>
      <b>{{ 'record.question' | words }}</b>
      <textarea
        #question
        class="val"
        rows="2"
        [attr.maxlength]="longest"
        [value]="desk.record()?.question ?? ''"
        (change)="desk.change({ question: question.value.trim() })"
      ></textarea>
    </label>
    <div class="views">
      <label>
        <b>{{ 'record.views' | words }}</b>
        <textarea
          #views
          id="record-views"
          class="val"
          rows="2"
          [attr.maxlength]="longest"
          [attr.placeholder]="'record.viewsHint' | words"
          [attr.aria-invalid]="desk.lacks('viewsEmpty')"
          [attr.aria-describedby]="desk.lacks('viewsEmpty') ? 'record-fault-views' : null"
          [value]="wants()"
          (change)="desk.change({ views: views.value.trim() })"
        ></textarea>
      </label>
      @if (wants() === '') {
        <label>
          <span>{{ 'record.viewsUnasked' | words }}</span>
          <input
            #why
            class="val"
            autocomplete="off"
            [attr.maxlength]="longest"
            [attr.aria-invalid]="desk.lacks('viewsEmpty')"
            [value]="desk.record()?.viewsUnasked ?? ''"
            (change)="desk.change({ viewsUnasked: why.value.trim() })"
          />
        </label>
      }
      @if (desk.lacks('viewsEmpty')) {
        <p class="fault" id="record-fault-views">{{ 'record.gap.viewsEmpty' | words }}</p>
      }
    </div>`,
  styleUrl: './record-part.scss',
  styles: `
    :host {
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 12px 24px;
    }
    .views {
      display: grid;
      gap: 6px;
      align-content: start;
    }
  `,
})
export class RecordQuestion {
  protected readonly desk = inject(RecordDesk);
  protected readonly longest = longestBoardWords;
  protected readonly wants = computed(() => this.desk.record()?.views ?? '');
}
