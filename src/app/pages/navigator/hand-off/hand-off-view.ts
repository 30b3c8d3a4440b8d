import { Component } from '@angular/core';

@Component({ selector: 'tandem-hand-off-view', template: '' })
export class HandOffView {}
