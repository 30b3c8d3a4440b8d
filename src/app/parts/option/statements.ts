import { Component, computed, inject, input } from '@angular/core';
import { bodyKind } from '../../../domain/treatment/statement-body';
import type { Statement } from '../../../domain/treatment/option';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { SourceLink } from '../source/source-link';
import { StancePill } from './stance-pill';
import { StrengthPipe } from './strength-pipe';

const stances = ['agrees', 'partly', 'against', 'silent'] as const;

/** What each body says of an indication, side by side, so that agreement, disagreement and silence are seen at once. */
@Component({
  selector: 'tandem-statements',
  imports: [SourceLink, StancePill, StrengthPipe, TextPipe, WordsPipe],
  templateUrl: './statements.html',
  styleUrl: './statements.scss',
})
export class Statements {
  readonly statements = input.required<readonly Statement[]>();
  /** Whether it brings its own heading. */
  readonly titled = input(true);
  /** Whether each stance is written out beside its shape. */
  readonly worded = input(false);

  readonly #words = inject(Words);
  protected readonly audience = inject(AUDIENCE);
  /** The body and where it stands are for everybody; what it says in a professional's words is not. */
  protected readonly sayable = inject(Sayable);

  protected readonly shown = computed(() =>
    this.statements()
      .filter(({ checked }) => isShown(checked, this.audience()))
      .sort((a, b) => Number(b.checked !== null) - Number(a.checked !== null)),
  );
  protected readonly counts = computed(() => statementCounts(this.shown(), this.#words));

  /** An agency that licensed a part of it does not "agree partly". */
  protected stance({ body, stance }: Statement): string {
    const licensed = stance === 'partly' && bodyKind(body) === 'regulator';
    return licensed ? 'statements.stance.licensedPartly' : `statements.stance.${stance}`;
  }

  protected name({ body, year }: Statement): string {
    return year === null ? body : `${body} ${year}`;
  }
}

/** "2 agree, 1 partly, 1 not read at source". */
export function statementCounts(statements: readonly Statement[], words: Words): string {
  const read = statements.filter(({ checked }) => checked !== null);
  const parts = stances
    .map((stance) => ({ stance, count: read.filter((one) => one.stance === stance).length }))
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => words.count(`statements.${stance}`, count));
  const unread = statements.length - read.length;
  return [...parts, ...(unread > 0 ? [words.count('statements.unread', unread)] : [])].join(', ');
}
