import { Component } from '@angular/core';

@Component({ selector: 'tandem-agenda-view', template: '' })
export class AgendaView {}
