import { Component } from '@angular/core';

@Component({ selector: 'tandem-effects-plan-view', template: '' })
export class EffectsPlanView {}
