import { Component, inject } from '@angular/core';
import { AcceptableOptions } from './acceptable-options';
import { DissentList } from './dissent-list';
import { RecordActions } from './record-actions';
import { RecordDesk } from './record-desk';
import { RecordPeople } from './record-people';
import { RecordQuestion } from './record-question';
import { RecordStanding } from './record-standing';
import { RecordTelling } from './record-telling';
import { RecordTests } from './record-tests';

/** The record while it can be changed: what decides first, what is still missing beside it. Every field is written when it is left. */
@Component({
  selector: 'tandem-record-form',
  imports: [
    AcceptableOptions,
    DissentList,
    RecordActions,
    RecordPeople,
    RecordQuestion,
    RecordStanding,
    RecordTelling,
    RecordTests,
  ],
  template: `@for (entry of [desk.entryId()]; track entry) {
    <div class="parts">
      <tandem-record-question />
      <tandem-acceptable-options />
      <tandem-dissent-list />
      <tandem-record-tests />
      <tandem-record-telling />
      <tandem-record-actions />
      <tandem-record-people />
    </div>
    <tandem-record-standing />
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18rem;
      gap: 20px 32px;
      align-items: start;
    }
    .parts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 26px;
    }
    tandem-record-standing {
      position: sticky;
      inset-block-start: calc(var(--tandem-bar) + 12px);
    }
    @media (max-width: 1099px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      tandem-record-standing {
        position: static;
      }
    }
  `,
})
export class RecordForm {
  protected readonly desk = inject(RecordDesk);
}
