import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { PartialDate, Specimen } from '../../../domain/patient/record';
import { SegmentedPick } from '../../ui/segmented-pick/segmented-pick';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { DateField } from '../therapy/date-field';
import { specimenProblem, type SpecimenProblem } from './specimen-problem';

let count = 0;
const places = ['breast', 'liver', 'bone', 'lung', 'skin', 'node', 'pleura', 'brain'] as const;

/** Adds a sample: tissue or blood, of the primary or a metastasis, where and when. */
@Component({
  selector: 'tandem-specimen-form',
  imports: [DateField, SegmentedPick, WordsPipe],
  templateUrl: './specimen-form.html',
  styleUrl: './specimen-form.scss',
})
export class SpecimenForm {
  readonly others = input.required<readonly Specimen[]>();
  /** ISO day. */
  readonly today = input.required<string>();
  readonly diagnosis = input<PartialDate | undefined>(undefined);
  readonly added = output<Specimen>();
  readonly cancelled = output();

  readonly #words = inject(Words);
  protected readonly id = `specimen-${++count}`;
  protected readonly what = signal<'primary' | 'metastasis' | 'blood'>('metastasis');
  protected readonly place = signal('');
  protected readonly on = signal<PartialDate | null>(null);
  protected readonly problem = signal<SpecimenProblem | null>(null);

  protected readonly whats = computed(() =>
    (['metastasis', 'primary', 'blood'] as const).map((value) => ({
      value,
      word: this.#words.of(`patient.specimen.what.${value}`),
    })),
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

  protected add(event: Event): void {
    event.preventDefault();
    const site = this.what();
    const on = this.on();
    const place = site === 'blood' ? 'blood' : this.#placeId();
    const specimen: Specimen = {
      id: this.#freeId(`${place || site}-${on ?? ''}`),
      kind: site === 'blood' ? 'plasma' : 'tissue',
      site,
      ...(place ? { place } : {}),
      ...(on ? { on } : {}),
    };
    const problem = specimenProblem(specimen, this.others(), this.today(), this.diagnosis());
    this.problem.set(problem);
    if (!problem) this.added.emit(specimen);
  }

  /** A place that is on the list is kept by its id, so that it is said in either language. */
  #placeId(): string {
    const typed = this.place().trim();
    const known = this.places().find(({ value, word }) => [value, word].some((one) => same(one, typed)));
    return known?.value ?? typed;
  }

  #freeId(wanted: string): string {
    const taken = new Set(this.others().map(({ id }) => id));
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    return id;
  }
}

const same = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();
