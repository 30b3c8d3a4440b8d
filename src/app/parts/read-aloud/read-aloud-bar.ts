import { Component, ElementRef, Injector, afterNextRender, computed, inject } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ReadAloud, type Speed, speeds } from './read-aloud';

/** Starts, pauses, goes on and stops reading aloud; where nothing can be read a sentence says why. */
@Component({
  selector: 'tandem-read-aloud-bar',
  imports: [Icon, WordsPipe],
  template: `@if (reader.silence(); as why) {
      <p class="quiet">{{ 'aloud.plain.' + why | words }}</p>
    } @else {
      <div class="bar" role="group" [attr.aria-label]="'aloud.plain.name' | words">
        @if (reader.place() === null) {
          <button type="button" class="btn" (click)="begin()">
            <tandem-icon name="arrow" />{{ 'aloud.plain.start' | words }}
          </button>
        } @else {
          <button type="button" class="btn" (click)="reader.paused() ? reader.resume() : reader.pause()">
            {{ (reader.paused() ? 'aloud.plain.resume' : 'aloud.plain.pause') | words }}
          </button>
          <button type="button" class="btn" (click)="next()">{{ 'aloud.plain.next' | words }}</button>
          <button type="button" class="btn" (click)="end()">{{ 'aloud.plain.stop' | words }}</button>
        }
        <label>
          <span>{{ 'aloud.plain.speed' | words }}</span>
          <select #speed class="val" (change)="choose(speed.value)">
            @for (one of speeds; track one) {
              <option [value]="one" [selected]="one === reader.speed()">
                {{ 'aloud.plain.speed.' + one | words }}
              </option>
            }
          </select>
        </label>
        <span class="quiet num">{{ standing() }}</span>
      </div>
      @if (reader.broken()) {
        <p role="alert">{{ 'aloud.plain.broken' | words }}</p>
      }
    }`,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ReadAloudBar {
  readonly #words = inject(Words);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  protected readonly reader = inject(ReadAloud);
  protected readonly speeds = speeds;
  protected readonly standing = computed(() => {
    const place = this.reader.place();
    return place === null ? '' : this.#words.of('aloud.plain.place', { place: place + 1, count: this.reader.count() });
  });

  protected begin(): void {
    this.reader.start();
    this.#focusFirst();
  }

  protected next(): void {
    this.reader.next();
    if (this.reader.place() === null) this.#focusFirst();
  }

  protected end(): void {
    this.reader.stop();
    this.#focusFirst();
  }

  protected choose(value: string): void {
    const speed = speeds.find((one) => String(one) === value) ?? (1 satisfies Speed);
    this.reader.choose(speed);
  }

  /** What was pressed gave way: the keyboard goes on with what stands in its place. */
  #focusFirst(): void {
    afterNextRender(() => this.#host.querySelector('button')?.focus(), { injector: this.#injector });
  }
}
