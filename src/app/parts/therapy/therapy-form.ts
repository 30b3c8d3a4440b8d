import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type {
  BestResponse,
  EventKind,
  PartialDate,
  StopReason,
  Therapy,
  TherapySetting,
} from '../../../domain/patient/record';
import type { Drug } from '../../../domain/treatment/drug';
import { Icon } from '../../ui/icon/icon';
import { SegmentedPick, type PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DateField } from './date-field';
import { DrugPick, type PickedDrug } from './drug-pick';
import { therapyProblem, type TherapyProblem } from '../../../domain/patient/history/therapy-problem';
import { TherapyWords } from './therapy-words';

let count = 0;

/** Adds or changes one regimen. What cannot be is refused with its reason, and nothing is kept. */
@Component({
  selector: 'tandem-therapy-form',
  imports: [DateField, DrugPick, Icon, SegmentedPick, WordsPipe],
  templateUrl: './therapy-form.html',
  styleUrl: './therapy-form.scss',
  // The page is about to be left, because the device locks.
  host: { '(document:tandem-leave)': 'leave()' },
})
export class TherapyForm {
  /** The regimen to change, or an empty one with a free id. */
  readonly therapy = input.required<Therapy>();
  readonly drugs = input.required<readonly Drug[]>();
  readonly events = input.required<Partial<Record<EventKind, PartialDate>>>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly saved = output<Therapy>();
  /** What stood in the form when the page was left: nobody has said that it is right. */
  readonly left = output<Therapy>();
  readonly cancelled = output();

  readonly #words = inject(Words);
  readonly #therapies = inject(TherapyWords);
  protected readonly id = `therapy-${++count}`;
  protected readonly draft = linkedSignal(() => this.therapy());
  protected readonly problem = signal<TherapyProblem | 'unread' | null>(null);
  readonly #unread = signal<ReadonlySet<'start' | 'end'>>(new Set());

  protected readonly names = computed(() =>
    this.draft().drugs.map((drug) => ({
      id: drug,
      name: this.#therapies.name([drug], this.drugs()),
      checked: this.drugs().some(({ id }) => id === drug),
    })),
  );
  protected readonly ended = computed(() => {
    const { end, ended, stopReason } = this.draft();
    if (end === null) return 'running';
    return end !== undefined || ended || stopReason ? 'ended' : null;
  });
  protected readonly settings = this.#answers('setting', ['neoadjuvant', 'adjuvant', 'metastatic']);
  protected readonly endings = this.#answers('patient.therapy.ending', ['running', 'ended']);
  protected readonly reasons = this.#answers('stopReason', ['progression', 'toxicity', 'completed', 'choice']);
  protected readonly responses = this.#answers('bestResponse', ['complete', 'partial', 'stable', 'progression']);

  protected set(change: Partial<Therapy>): void {
    this.problem.set(null);
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected place(setting: string | null): void {
    this.set({ setting: (setting ?? 'metastatic') as TherapySetting });
  }

  protected end(ending: string | null): void {
    const ended = ending === 'ended';
    this.set({
      end: ending === 'running' ? null : undefined,
      ended: ended || undefined,
      ...(ended ? {} : { stopReason: undefined }),
    });
  }

  protected stop(reason: string | null): void {
    this.set({ stopReason: (reason ?? undefined) as StopReason | undefined });
  }

  protected respond(response: string | null): void {
    this.set({ bestResponse: (response ?? undefined) as BestResponse | undefined });
  }

  protected count(text: string): void {
    this.set({ cycles: text.trim() === '' ? undefined : Number(text) });
  }

  protected addDrug({ drug, name }: PickedDrug): void {
    const id = drug?.id ?? name;
    const { drugs } = this.draft();
    if (!drugs.includes(id)) this.set({ drugs: [...drugs, id] });
  }

  protected dropDrug(id: string): void {
    this.set({ drugs: this.draft().drugs.filter((one) => one !== id) });
  }

  protected unreadable(field: 'start' | 'end', unread: boolean): void {
    const fields = new Set(this.#unread());
    if (unread) fields.add(field);
    else fields.delete(field);
    this.#unread.set(fields);
  }

  protected save(event: Event): void {
    event.preventDefault();
    const problem = this.#wrong();
    this.problem.set(problem);
    if (!problem) this.saved.emit(this.draft());
  }

  protected leave(): void {
    // Its fields have taken what is typed by then.
    queueMicrotask(() => {
      if (this.draft() !== this.therapy() && !this.#wrong()) this.left.emit(this.draft());
    });
  }

  #wrong(): TherapyProblem | 'unread' | null {
    return this.#unread().size > 0 ? 'unread' : therapyProblem(this.draft(), this.events(), this.today());
  }

  #answers(key: string, values: readonly string[]) {
    return computed((): PickAnswer[] => values.map((value) => ({ value, word: this.#words.of(`${key}.${value}`) })));
  }
}
