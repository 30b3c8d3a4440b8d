import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { CaseFhir } from './case-fhir';
import { CaseFileBack } from './case-file-back';
import { CaseNote } from './case-note';
import { type OutCase, OutCases } from './out-cases';

/** Case by case: which are recorded, and what goes out of the one that is looked at. */
@Component({
  selector: 'tandem-case-out',
  imports: [CaseFhir, CaseFileBack, CaseNote, RouterLink, WordsPipe],
  templateUrl: './case-out.html',
  styleUrl: './case-out.scss',
})
export class CaseOut {
  /** Id of an entry of the agenda; absent or unknown: the first one. */
  readonly entry = input<string>();

  readonly #words = inject(Words);
  readonly #names = inject(BoardWords);
  readonly #out = inject(OutCases);
  protected readonly cases = computed(() => this.#out.cases() ?? []);
  protected readonly current = computed(
    () => this.cases().find(({ entry }) => entry.id === this.entry()) ?? this.cases()[0] ?? null,
  );

  /** On this screen a case has its label: it is the coordinator's. */
  protected name({ entry, place }: OutCase): string {
    return `${place}. ${this.#names.name(entry.caseId)}`;
  }

  protected state({ record }: OutCase): string {
    return this.#words.of(`out.state.${record === null ? 'none' : record.signed === null ? 'draft' : 'signed'}`);
  }
}
