import { Component } from '@angular/core';

@Component({ selector: 'tandem-pass-on-view', template: '' })
export class PassOnView {}
