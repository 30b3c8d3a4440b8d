import {
  Component,
  type ElementRef,
  type OnInit,
  afterNextRender,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { longestOwn, ownFault } from '../../../domain/preference/said';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What matters in the person's own words: typed, changed, taken back. Every letter is told at once, so that whatever is pressed next loses none. */
@Component({
  selector: 'tandem-own-words',
  imports: [WordsPipe],
  templateUrl: './own-words.html',
  styleUrl: './own-words.scss',
})
export class OwnWords implements OnInit {
  /** Words that are kept; empty: none. */
  readonly own = input.required<string>();
  /** Words that are too long to be kept, as they were typed; empty: none. */
  readonly overlong = input.required<string>();
  /** What stands in the field. */
  readonly typed = output<string>();
  readonly takenBack = output();

  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  protected readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly changeButton = viewChild<ElementRef<HTMLButtonElement>>('changeAgain');

  /** What stands in the field, with its spaces; what comes back by an undo or an earlier try takes its place. */
  protected readonly draft = linkedSignal<string, string>({
    source: () => this.overlong() || this.own(),
    computation: (told, before) => (before?.value.trim() === told.trim() ? before.value : told),
  });
  /** Whether the field is open: as long as nothing is kept, and while it is changed. */
  protected readonly typing = linkedSignal<{ own: string; overlong: string }, boolean>({
    source: () => ({ own: this.own(), overlong: this.overlong() }),
    computation: ({ own, overlong }, before) =>
      own === '' || overlong !== '' || (before?.value === true && own === untracked(this.draft).trim()),
  });
  protected readonly fault = signal<ReturnType<typeof ownFault>>(null);
  protected readonly faultSaid = () => {
    const fault = this.fault();
    return (
      fault && this.#words.of(`matters.plain.own.${fault}`, { most: longestOwn, count: this.draft().trim().length })
    );
  };

  ngOnInit(): void {
    this.leave();
  }

  protected type(text: string): void {
    this.draft.set(text);
    this.typed.emit(text);
  }

  /** What is too long is told when the field is left; an empty field may be left. */
  protected leave(): void {
    const fault = ownFault(this.draft());
    this.fault.set(fault === 'empty' ? null : fault);
  }

  protected keep(): void {
    const fault = ownFault(this.draft());
    this.fault.set(fault);
    if (fault) {
      this.field()?.nativeElement.focus();
      return;
    }
    this.typing.set(false);
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
