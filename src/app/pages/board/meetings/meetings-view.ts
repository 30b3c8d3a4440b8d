import { Component } from '@angular/core';

@Component({ selector: 'tandem-meetings-view', template: '' })
export class MeetingsView {}
