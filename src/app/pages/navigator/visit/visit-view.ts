import { Component, ElementRef, Injector, afterNextRender, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { latestReading } from '../../../../domain/navigation/distress-trend';
import { CurrentQuestions } from '../../../store/desk/current-questions';
import { Icon } from '../../../ui/icon/icon';
import { oneText } from '../../../ui/query-parameter';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BarrierArea } from './barrier-area';
import { CircumstanceArea } from './circumstance-area';
import { DistressArea } from './distress-area';
import { QuestionArea } from './question-area';
import { VisitArea } from './visit-area';
import { VisitDesk } from './visit-desk';
import { VisitOpenList } from './visit-open-list';
import { VisitPaper } from './visit-paper';
import { type VisitPart, partsOf, visitParts, withPart } from './visit-parts';

/** Before the visit, at one screen with the person: what is open first, then questions, distress, barriers and daily life, each folded. */
@Component({
  selector: 'tandem-visit-view',
  imports: [
    BarrierArea,
    CircumstanceArea,
    DistressArea,
    Icon,
    QuestionArea,
    VisitArea,
    VisitOpenList,
    VisitPaper,
    WordsPipe,
  ],
  providers: [VisitDesk],
  templateUrl: './visit-view.html',
  styleUrl: './visit-view.scss',
})
export class VisitView {
  /** Query parameters: the parts that stand open with commas, and whether the page on paper is looked at. */
  readonly area = input(undefined, { transform: oneText });
  readonly show = input(undefined, { transform: oneText });

  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #desk = inject(VisitDesk);
  readonly #questions = inject(CurrentQuestions);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);

  readonly #open = computed(() => partsOf(this.area()));
  protected readonly onPaper = computed(() => this.show() === 'page');
  protected readonly parts = computed(() =>
    visitParts.map((part) => ({ part, isOpen: this.#open().includes(part), ...this.#stateOf(part) })),
  );

  /** A part as it stands: "3 to ask", "not asked yet". */
  #stateOf(part: VisitPart): { state: string; unknown: boolean } {
    const said = (key: string, params: Record<string, string | number> = {}) => ({
      state: this.#words.of(`visit.plain.state.${key}`, params),
      unknown: key === 'notAsked',
    });
    const counted = (key: string, count: number, none: string) =>
      count === 0 ? said(none) : { state: this.#words.count(`visit.plain.state.${key}`, count), unknown: false };
    switch (part) {
      case 'questions': {
        const toAsk = this.#questions.list().toAsk.length + this.#questions.unclear().length;
        return counted('questions', toAsk, 'noQuestions');
      }
      case 'distress': {
        const reading = latestReading(this.#desk.desk().distress);
        return reading
          ? said('distress', { score: reading.score, day: this.#words.day(reading.on) })
          : said('notAsked');
      }
      case 'barriers': {
        const work = this.#desk.work();
        const open = work.filter(({ isResolved }) => !isResolved).length;
        return counted('barriers', open, work.length > 0 ? 'allResolved' : 'noBarriers');
      }
      case 'days':
        return counted('days', this.#desk.open().notAsked.circumstances, 'daysAsked');
    }
  }

  protected unfold(part: VisitPart, isOpen: boolean): void {
    if (this.#open().includes(part) !== isOpen) this.#go({ area: withPart(this.#open(), part, isOpen) });
  }

  /** To the part that a line is of, unfolded; the focus goes to its heading. */
  protected go(part: VisitPart | 'tasks'): void {
    if (part === 'tasks') {
      void this.#router.navigate(['/navigator/tasks'], { queryParamsHandling: 'preserve' });
      return;
    }
    this.unfold(part, true);
    afterNextRender(
      () => {
        const summary = this.#host.querySelector<HTMLElement>(`[id="visit-${part}"] summary`);
        summary?.focus();
        summary?.scrollIntoView({ block: 'start' });
      },
      { injector: this.#injector },
    );
  }

  protected look(show: 'page' | null): void {
    this.#go({ show });
    const next = show === 'page' ? 'tandem-visit-paper .back' : '.paper';
    setTimeout(() => this.#host.querySelector<HTMLElement>(next)?.focus());
  }

  #go(queryParams: Record<string, string | null>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
