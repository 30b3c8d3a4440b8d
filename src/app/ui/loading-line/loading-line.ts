import { Component, input } from '@angular/core';

/** A thin moving line and a sentence while something is fetched; it appears late, so that a quick answer does not flicker. */
@Component({
  selector: 'tandem-loading-line',
  template: `<span class="line" aria-hidden="true"></span>
    <p role="status" class="quiet">{{ sentence() }}</p>`,
  styleUrl: './loading-line.scss',
})
export class LoadingLine {
  readonly sentence = input.required<string>();
}
