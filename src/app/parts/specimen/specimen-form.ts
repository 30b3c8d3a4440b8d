import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { PartialDate, Specimen } from '../../../domain/patient/record';
import { longestName } from '../../../domain/patient/longest-name';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DateField } from '../therapy/date-field';
import { specimenProblem, type SpecimenProblem } from './specimen-problem';

let count = 0;
const places = ['breast', 'liver', 'bone', 'lung', 'skin', 'node', 'pleura', 'brain'] as const;

/** Adds or corrects a sample: tissue or blood, of the primary or a metastasis, where and when. */
@Component({
  selector: 'tandem-specimen-form',
  imports: [DateField, SegmentedPick, WordsPipe],
  templateUrl: './specimen-form.html',
  styleUrl: './specimen-form.scss',
  // The page is about to be left, because the device locks.
  host: { '(document:tandem-leave)': 'leave()' },
})
export class SpecimenForm {
  protected readonly longest = longestName;
  readonly others = input.required<readonly Specimen[]>();
  /** The sample to correct; it keeps its kind, because what was found in tissue was not found in blood. null: a new one. */
  readonly held = input<Specimen | null>(null);
  /** Makes the id of a new one: no other sample of any copy of the case has it. */
  readonly newId = input.required<() => string>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly diagnosis = input<PartialDate | undefined>(undefined);
  readonly saved = output<Specimen>();
  readonly cancelled = output();

  readonly #words = inject(Words);
  protected readonly id = `specimen-${++count}`;
  protected readonly what = linkedSignal(() => this.held()?.site ?? 'metastasis');
  protected readonly place = linkedSignal(() => this.#placeWord(this.held()?.place ?? ''));
  protected readonly on = linkedSignal(() => this.held()?.on ?? null);
  protected readonly problem = signal<SpecimenProblem | null>(null);

  protected readonly whats = computed(() =>
    (['metastasis', 'primary', 'blood'] as const)
      .filter((value) => !this.held() || (this.held()?.kind === 'plasma') === (value === 'blood'))
      .map((value) => ({ value, word: this.#words.of(`patient.specimen.what.${value}`) })),
  );
  protected readonly places = computed(() =>
    places.map((value) => ({ value, word: this.#words.of(`specimen.place.${value}`) })),
  );

  protected pick(what: string | null): void {
    if (what !== 'primary' && what !== 'metastasis' && what !== 'blood') return;
    this.what.set(what);
    if (what === 'primary') this.place.set('breast');
  }

  protected dated(on: PartialDate | null): void {
    this.on.set(on);
    this.problem.set(null);
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.#save();
  }

  /** Takes what is typed where a sample can be made of it. */
  protected leave(): void {
    const isNew = this.place() !== this.#placeWord(this.held()?.place ?? '') || this.on() !== (this.held()?.on ?? null);
    if (isNew) this.#save();
  }

  #save(): void {
    const site = this.what();
    const on = this.on();
    const place = site === 'blood' ? 'blood' : this.#placeId();
    const specimen: Specimen = {
      id: this.held()?.id ?? this.newId()(),
      kind: site === 'blood' ? 'plasma' : 'tissue',
      site,
      ...(place ? { place } : {}),
      ...(on ? { on } : {}),
    };
    const problem = specimenProblem(specimen, this.#theOthers(), this.today(), this.diagnosis());
    this.problem.set(problem);
    if (!problem) this.saved.emit(specimen);
  }

  #theOthers(): readonly Specimen[] {
    return this.others().filter(({ id }) => id !== this.held()?.id);
  }

  #placeWord(place: string): string {
    return this.places().find(({ value }) => value === place)?.word ?? place;
  }

  /** A place that is on the list is kept by its id, so that it is said in either language. */
  #placeId(): string {
    const typed = this.place().trim();
    const known = this.places().find(({ value, word }) => [value, word].some((one) => same(one, typed)));
    return known?.value ?? typed;
  }
}

const same = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();
