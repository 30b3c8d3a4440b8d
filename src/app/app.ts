import { Component, afterNextRender } from '@angular/core';
import { Shell } from './shell/shell';
import { goToFirstPage } from './first-page';

@Component({
  selector: 'tandem-root',
  imports: [Shell],
  template: '<tandem-shell />',
})
export class App {
  constructor() {
    const go = goToFirstPage();
    afterNextRender(() => {
      void go();
    });
  }
}
