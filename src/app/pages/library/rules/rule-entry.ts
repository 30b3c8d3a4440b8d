import { Component, computed, inject, input } from '@angular/core';
import type { Source } from '../../../../domain/evidence/source';
import { attributesRead } from '../../../../domain/logic/reads';
import type { Rule } from '../../../../domain/treatment/rule';
import { StrengthPipe } from '../../../parts/option/strength-pipe';
import { ReadPage } from '../../../parts/source/read-page';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AttributeWords } from '../../../words/attribute-words';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ConditionView } from '../medicine/condition-view';
import { EntryLinks, type EntryLink } from '../medicine/entry-links';
import { Medicine } from '../medicine/medicine';
import { ruleArea } from './rule-area';
import { ReadsList } from './reads-list';

/** A rule: when it holds, what it then does, why, and on whose word. */
@Component({
  selector: 'tandem-rule-entry',
  imports: [ConditionView, EntryLinks, ReadPage, ReadsList, StrengthPipe, TextPipe, WordsPipe],
  templateUrl: './rule-entry.html',
  styleUrl: './rule-entry.scss',
})
export class RuleEntry {
  readonly rule = input.required<Rule>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #medicine = inject(Medicine);

  protected readonly place = computed(() =>
    this.#words.of('medicine.rule.group', {
      phase: this.#words.of(`medicine.phase.${this.rule().phase}`),
      area: this.#words.of(`medicine.area.${ruleArea(this.rule().when)}`),
    }),
  );
  protected readonly recommends = computed(() =>
    this.rule().recommends.map((id, at) => ({ link: this.#option(id, ''), place: at + 1 })),
  );
  protected readonly avoids = computed(() =>
    this.rule().avoids.map(({ optionId, effect, why }) => ({
      link: this.#option(optionId, this.#words.of(`medicine.effect.${effect}`)),
      why,
    })),
  );
  protected readonly tests = computed(() => this.rule().tests.map((id) => this.#attributes.name(id)));
  protected readonly reads = computed(() => attributesRead(this.rule().when));
  protected readonly sources = computed(() =>
    this.rule().sourceIds.map((id): EntryLink => {
      const source = this.#source(id);
      return { section: 'sources', id, name: source?.title ?? id, note: source?.year ? String(source.year) : '' };
    }),
  );
  /** What the page that was read belongs to. */
  protected readonly firstSource = computed(() => this.#source(this.rule().sourceIds[0] ?? ''));

  #source(id: string): Source | null {
    return this.#library.evidence()?.sources.find((one) => one.id === id) ?? null;
  }

  #option(id: string, note: string): EntryLink {
    const option = this.#medicine.index()?.option(id);
    return { section: 'options', id, name: option ? this.#words.text(option.name) : id, note };
  }
}
