import { Component } from '@angular/core';

@Component({ selector: 'tandem-call-view', template: '' })
export class CallView {}
