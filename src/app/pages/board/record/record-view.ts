import { Component, input } from '@angular/core';

@Component({ selector: 'tandem-board-record', template: '' })
export class RecordView {
  /** Id of the entry of the agenda, from the address. */
  readonly entry = input.required<string>();
}
