import { Component, type ElementRef, afterNextRender, output, viewChild } from '@angular/core';
import { WordsPipe } from '../../../words/words-pipe';

/** Which keys do what while a case is presented. */
@Component({
  selector: 'tandem-key-list',
  imports: [WordsPipe],
  template: `<section [attr.aria-label]="'present.keys' | words">
    <h2 #head tabindex="-1">{{ 'present.keys' | words }}</h2>
    <dl>
      @for (key of keys; track key) {
        <div>
          <dt>{{ 'present.press.' + key | words }}</dt>
          <dd>{{ 'present.key.' + key | words }}</dd>
        </div>
      }
    </dl>
    <button type="button" class="btn" (click)="closed.emit()">{{ 'ui.close' | words }}</button>
  </section>`,
  styleUrl: './key-list.scss',
})
export class KeyList {
  readonly closed = output();

  private readonly head = viewChild.required<ElementRef<HTMLElement>>('head');
  protected readonly keys = [
    'next',
    'back',
    'screens',
    'digits',
    'case',
    'options',
    'comparison',
    'evidence',
    'whatIf',
    'record',
    'black',
    'notes',
    'full',
    'leave',
  ];

  constructor() {
    afterNextRender({
      write: () => {
        this.head().nativeElement.focus();
      },
    });
  }
}
