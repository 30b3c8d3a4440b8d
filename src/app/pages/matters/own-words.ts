import {
  Component,
  type ElementRef,
  afterNextRender,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { longestOwn, ownFault } from '../../../domain/preference/said';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What matters in the person's own words: typed, kept, changed, taken back. What is typed stays until it is kept. */
@Component({
  selector: 'tandem-own-words',
  imports: [WordsPipe],
  templateUrl: './own-words.html',
  styleUrl: './own-words.scss',
})
export class OwnWords {
  /** Words that are kept; empty: none. */
  readonly own = input.required<string>();
  readonly kept = output<string>();
  readonly takenBack = output();

  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  protected readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly changeButton = viewChild<ElementRef<HTMLButtonElement>>('changeAgain');

  /** Whether the field is open: as long as nothing is kept, and while it is changed. */
  protected readonly typing = linkedSignal(() => this.own() === '');
  protected readonly draft = linkedSignal(() => this.own());
  protected readonly fault = signal<ReturnType<typeof ownFault>>(null);
  protected readonly faultSaid = () => {
    const fault = this.fault();
    return (
      fault && this.#words.of(`matters.plain.own.${fault}`, { most: longestOwn, count: this.draft().trim().length })
    );
  };

  protected keep(): void {
    const fault = ownFault(this.draft());
    this.fault.set(fault);
    if (fault) {
      this.field()?.nativeElement.focus();
      return;
    }
    this.typing.set(false);
    this.kept.emit(this.draft());
    this.#focus(() => this.changeButton()?.nativeElement);
  }

  protected edit(): void {
    this.typing.set(true);
    this.#focus(() => this.field()?.nativeElement);
  }

  /** The button that was pressed is gone: the focus goes on to what stands in its place. */
  #focus(next: () => HTMLElement | undefined): void {
    afterNextRender({ write: () => next()?.focus() }, { injector: this.#injector });
  }
}
