import { Component } from '@angular/core';

@Component({ selector: 'tandem-trial-referral-view', template: '' })
export class TrialReferralView {}
