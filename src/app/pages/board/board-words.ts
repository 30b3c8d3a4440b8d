import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { BoardProblem } from '../../../domain/board/board-file';
import { ownValue } from '../../../domain/own-value';
import type { ReadinessItem } from '../../../domain/board/readiness';
import type { BroughtAs } from '../../store/board/bring-cases';
import { boardFeature } from '../../store/board/board.feature';
import { Words } from '../../words/words';

type Problem = BoardProblem | Extract<BroughtAs, { kind: 'refused' }>['problem'];

/** What the pages of the board say in the same words. */
@Injectable({ providedIn: 'root' })
export class BoardWords {
  readonly #words = inject(Words);
  readonly #board = inject(Store).selectSignal(boardFeature.selectBoard);

  /** The label of a case as the coordinator knows it. */
  name(caseId: string): string {
    const { label = '' } = ownValue(this.#board()?.cases, caseId)?.record ?? {};
    return label === '' ? this.#words.of('agenda.noLabel') : label;
  }

  items(items: readonly ReadinessItem[]): string {
    return items.map((item) => this.#words.of(`ready.item.${item}`)).join(', ');
  }

  problem(problem: Problem): string {
    const params = {
      version: 'version' in problem ? problem.version : '',
      path: 'path' in problem ? problem.path : '',
    };
    return this.#words.of(`board.problem.${problem.kind}`, params);
  }
}
