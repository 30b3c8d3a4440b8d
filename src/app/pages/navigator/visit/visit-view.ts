import { Component } from '@angular/core';

@Component({ selector: 'tandem-visit-view', template: '' })
export class VisitView {}
