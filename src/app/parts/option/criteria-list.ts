import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation } from '../../../domain/consultation/consultation';
import { attributeOf } from '../../../domain/logic/condition';
import type { Kleene } from '../../../domain/logic/kleene';
import { isUnknown } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { FactWords } from '../fact/fact-words';
import { Origins } from '../fact/origins';
import type { Criterion } from './criteria';
import { VerdictMark } from './verdict-mark';

/** A line ready to draw. */
interface Line {
  verdict: Kleene;
  /** The criterion in words; null: a line of several, of which `count` are enough (null: all of them). */
  text: string | null;
  count: number | null;
  value: string;
  /** The form's section where an unknown fact is entered; null: known. */
  section: string | null;
  origin: string;
  parts: Line[];
}

/** The criteria of a condition, with how this person stands on each; without a person, as they are read. */
@Component({
  selector: 'tandem-criteria-list',
  imports: [NgTemplateOutlet, RouterLink, VerdictMark, WordsPipe],
  templateUrl: './criteria-list.html',
  styleUrl: './criteria-list.scss',
})
export class CriteriaList {
  readonly criteria = input.required<readonly Criterion[]>();
  /** null: asked of nobody. */
  readonly consultation = input<Consultation | null>(null);

  readonly #facts = inject(FactWords);
  readonly #origins = inject(Origins);
  protected readonly audience = inject(AUDIENCE);

  protected readonly lines = computed(() => {
    const criteria = this.audience() === 'together' ? this.criteria().flatMap(essence) : this.criteria();
    return criteria.map((criterion) => this.#line(criterion));
  });

  #line(criterion: Criterion): Line {
    if (criterion.kind !== 'fact') {
      return {
        verdict: criterion.verdict,
        text: null,
        count: criterion.kind === 'some' ? criterion.count : null,
        value: '',
        section: null,
        origin: '',
        parts: criterion.parts.map((part) => this.#line(part)),
      };
    }
    const consultation = this.consultation();
    const line = {
      verdict: criterion.verdict,
      text: this.#facts.criterion(criterion.leaf, criterion.negated),
      count: null,
      parts: [],
    };
    if (!consultation) return { ...line, value: '', section: null, origin: '' };
    const id = attributeOf(criterion.leaf);
    const declared = attributeById(id);
    const value = consultation.picture.value(id);
    const open = criterion.verdict === 'unknown' || isUnknown(value, declared);
    return {
      ...line,
      value: this.#facts.detailed(id, value, consultation.sources.get(id)),
      section: open ? declared.group : null,
      origin: this.#origins.of(id, consultation),
    };
  }
}

/** Of alternatives of which one holds the shared view says just that one. */
function essence(criterion: Criterion): Criterion[] {
  if (criterion.kind === 'fact' || criterion.verdict !== 'true') return [criterion];
  return criterion.parts.filter(({ verdict }) => verdict === 'true').flatMap(essence);
}
