import { Component, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isClosed } from '../../../../domain/navigation/task-standing';
import type { Task } from '../../../../domain/navigation/task';
import { trialReferral } from '../../../../domain/navigation/trial-referral';
import { DocumentPage } from '../../../documents/document-page';
import { Writers } from '../../../documents/writers';
import { plainText, written } from '../../../documents/written-document';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { navigatorPageActions } from '../../../store/desk/navigator-page-actions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { newId } from '../../../store/new-id';
import { Announcer } from '../../../ui/announcer/announcer';
import { Icon } from '../../../ui/icon/icon';
import { DayPipe } from '../../../words/day-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { RegistrySearch } from './registry-search';

/** What a research nurse is given to look for a trial: without a name, for paper or to copy. Nothing is sent. */
@Component({
  selector: 'tandem-trial-referral-view',
  imports: [DayPipe, DocumentPage, Icon, RegistrySearch, RouterLink, WordsPipe],
  providers: [Writers],
  templateUrl: './trial-referral-view.html',
  styleUrl: './trial-referral-view.scss',
})
export class TrialReferralView {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #writers = inject(Writers);
  readonly #library = inject(KnowledgeLibrary);
  readonly #announcer = inject(Announcer);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #desk = this.#store.selectSignal(caseFeature.selectDesk);
  protected readonly today = this.#store.selectSignal(clockFeature.selectToday);
  protected readonly consultation = inject(CurrentConsultation).consultation;

  protected readonly withLabel = signal(false);
  /** What came of copying. */
  protected readonly said = signal('');
  readonly #writer = computed(() => this.#writers.of(this.#words.language(), 'clinician'));
  protected readonly document = computed(() => {
    const [record, consultation, knowledge] = [this.#record(), this.consultation(), this.#library.knowledge()];
    if (!record || !consultation || !knowledge) return null;
    const { drugs, manifest } = knowledge;
    const label = this.withLabel() ? record.label : null;
    const document = trialReferral({ record, consultation, drugs, label, manifest, today: this.today() });
    return written(document, this.#writer().phrases);
  });
  /** The last promise to send it; null: there is none that is open. */
  protected readonly task = computed(
    () => this.#desk().tasks.findLast((task) => task.of.kind === 'trial' && !isClosed(task)) ?? null,
  );

  protected print(): void {
    window.print();
  }

  protected async copy(): Promise<void> {
    const document = this.document();
    if (!document) return;
    this.said.set('');
    try {
      await navigator.clipboard.writeText(plainText(document));
      this.said.set(this.#words.of('trial.copied'));
    } catch {
      this.said.set(this.#words.of('trial.notCopied'));
    }
  }

  protected promise(due: string): void {
    const task: Task = {
      id: newId(),
      what: this.#words.of('trial.task'),
      of: { kind: 'trial', id: null },
      owner: 'researchNurse',
      ownerName: '',
      due: due || null,
      created: this.today(),
      done: null,
      outcome: '',
      dropped: false,
    };
    this.#store.dispatch(navigatorPageActions.entriesWritten({ entries: { tasks: [task] } }));
    this.#announcer.say(this.#words.of('trial.promised'));
    // The button gave way to the task.
    afterNextRender(() => this.#host.querySelector<HTMLElement>('.promised a')?.focus(), { injector: this.#injector });
  }
}
