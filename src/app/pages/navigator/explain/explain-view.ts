import { Component } from '@angular/core';

@Component({ selector: 'tandem-explain-view', template: '' })
export class ExplainView {}
