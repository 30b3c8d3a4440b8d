import { Component } from '@angular/core';

@Component({ selector: 'tandem-board-out', template: '' })
export class OutView {}
