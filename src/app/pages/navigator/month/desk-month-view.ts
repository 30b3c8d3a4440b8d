import { Component } from '@angular/core';

@Component({ selector: 'tandem-desk-month-view', template: '' })
export class DeskMonthView {}
