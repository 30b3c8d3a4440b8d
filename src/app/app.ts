import { Component } from '@angular/core';
import { Shell } from './shell/shell';

@Component({
  selector: 'tandem-root',
  imports: [Shell],
  template: '<tandem-shell />',
})
export class App {}
