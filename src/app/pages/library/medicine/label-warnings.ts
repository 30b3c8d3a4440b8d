import { Component, computed, inject, input } from '@angular/core';
import type { LabelWarningKind } from '../../../../domain/treatment/label-warning';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { Grounds } from './grounds';
import { Medicine } from './medicine';

const kinds: readonly LabelWarningKind[] = ['boxed', 'never'];

/** What the labels of some drugs put in a box, and to whom or how they forbid them; drugs of which nothing was read are left out. */
@Component({
  selector: 'tandem-label-warnings',
  imports: [Grounds, TextPipe, WordsPipe],
  templateUrl: './label-warnings.html',
  styleUrl: './label-warnings.scss',
})
export class LabelWarnings {
  /** Ids of drugs. With one alone its name stays out of the headings. */
  readonly of = input.required<readonly string[]>();

  readonly #library = inject(KnowledgeLibrary);
  readonly #medicine = inject(Medicine);
  readonly #words = inject(Words);

  protected readonly parts = computed(() => {
    const held = new Map((this.#library.evidence()?.doses ?? []).map((dose) => [dose.drugId, dose.warnings ?? []]));
    const ids = [...new Set(this.of())];
    return ids.flatMap((id) =>
      kinds.flatMap((kind) => {
        const warnings = (held.get(id) ?? []).filter((one) => one.kind === kind);
        return warnings.length > 0 ? [{ heading: this.#heading(id, kind, ids.length > 1), warnings }] : [];
      }),
    );
  });

  /** "Boxed warning", "Doxorubicin: boxed warning". */
  #heading(id: string, kind: LabelWarningKind, named: boolean): string {
    const drug = this.#medicine.index()?.drug(id);
    return this.#words.of(`medicine.warnings.${kind}${named ? 'Of' : ''}`, {
      drug: drug ? this.#words.text(drug.name) : id,
    });
  }
}
