import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Conflict, ConflictSide } from '../../../../domain/evidence/conflicts';
import type { Stance } from '../../../../domain/treatment/option';
import { StancePill } from '../../../parts/option/stance-pill';
import { StrengthPipe } from '../../../parts/option/strength-pipe';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CitedSource } from '../cited-source';
import { libraryPath } from '../sections';

const stances: readonly (string | null)[] = ['agrees', 'partly', 'against', 'silent'];

/** One matter in dispute: each body's word, side by side, with its year and its source. */
@Component({
  selector: 'tandem-conflict-item',
  imports: [CitedSource, RouterLink, StancePill, StrengthPipe, TextPipe, WordsPipe],
  templateUrl: './conflict-item.html',
  styleUrl: './conflict-item.scss',
})
export class ConflictItem {
  readonly conflict = input.required<Conflict>();

  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  protected readonly path = libraryPath;
  /** Options that it touches, where its heading is not the option's own name. */
  protected readonly options = computed(() => {
    const { optionIds, kind } = this.conflict();
    const options = this.#library.knowledge()?.options ?? [];
    return kind === 'noted' ? options.filter(({ id }) => optionIds.includes(id)) : [];
  });
  protected readonly sides = computed(() =>
    this.conflict().sides.map((side) => ({
      ...side,
      stance: this.#stance(side),
      name:
        this.conflict().kind === 'licence'
          ? this.#words.of(`conflicts.region.${side.body.en}`)
          : this.#words.text(side.body),
      word: this.#word(side),
    })),
  );

  #stance({ says }: ConflictSide): Stance | null {
    return stances.includes(says) ? (says as Stance) : null;
  }

  #word({ says }: ConflictSide): string {
    if (says === null) return '';
    return this.#words.of(stances.includes(says) ? `statements.stance.${says}` : `conflicts.licence.${says}`);
  }
}
