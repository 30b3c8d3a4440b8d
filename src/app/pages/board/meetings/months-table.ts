import { Component } from '@angular/core';

/** What the boards of each month came to, counted on this device. */
@Component({ selector: 'tandem-months-table', template: '' })
export class MonthsTable {}
