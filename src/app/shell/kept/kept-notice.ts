import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import keptEn from '../../../i18n/kept.en.json';
import { caseFeature } from '../../store/case/case.feature';
import { keptActions } from '../../store/kept/kept-actions';
import { keptFeature } from '../../store/kept/kept.feature';
import { Notice } from '../../ui/notice/notice';
import { wordsHere } from '../../words/page-words-here';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';

/** What could not be done with the open case or the kept ones, with the way on. It stays until it is mended or read. */
@Component({
  selector: 'tandem-kept-notice',
  imports: [Notice, WordsPipe],
  template: `@if (ready()) {
    @if (caseFault(); as fault) {
      <tandem-notice role="alert" tone="attention" [sentence]="'kept.caseFault.' + fault | words">
        @if (fault === 'changedElsewhere') {
          <button type="button" class="btn small" (click)="both()">{{ 'kept.both' | words }}</button>
        } @else {
          <button type="button" class="btn small" (click)="retry(fault)">
            {{ (fault === 'gone' ? 'kept.again' : 'ui.tryAgain') | words }}
          </button>
        }
        <button type="button" class="btn small" (click)="download()">{{ 'standing.download' | words }}</button>
      </tandem-notice>
    }
    @if (leftOut() > 0) {
      <tandem-notice role="status" tone="attention" [sentence]="leftOutSays()" />
    }
    @if (fault(); as fault) {
      <tandem-notice role="alert" tone="attention" [sentence]="'kept.fault.' + fault | words">
        <button type="button" class="btn small" (click)="read()">{{ 'kept.understood' | words }}</button>
      </tandem-notice>
    }
    @if (wiped()) {
      <tandem-notice
        role="alert"
        tone="attention"
        [sentence]="(isOwn() ? 'kept.wipedOpen' : 'kept.fault.wiped') | words"
      >
        @if (isOwn()) {
          <button type="button" class="btn small" (click)="download()">{{ 'standing.download' | words }}</button>
        }
        <button type="button" class="btn small" (click)="read()">{{ 'kept.understood' | words }}</button>
      </tandem-notice>
    }
    @if (lockRefused()) {
      <tandem-notice role="alert" tone="attention" [sentence]="'kept.lockRefused' | words">
        <button type="button" class="btn small" (click)="download()">{{ 'standing.download' | words }}</button>
        <button type="button" class="btn small" (click)="read()">{{ 'kept.understood' | words }}</button>
      </tandem-notice>
    }
  }`,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 12px var(--tandem-page) 0;
    }
    :host(:empty) {
      display: none;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class KeptNotice {
  readonly #store = inject(Store);
  readonly #words = inject(Words);
  readonly #open = this.#store.selectSignal(keptFeature.selectOpen);

  protected readonly ready = wordsHere(keptEn, () => import('../../../i18n/kept.es.json'));
  protected readonly fault = this.#store.selectSignal(keptFeature.selectFault);
  /** Whether another tab has wiped all; then what is open here is nowhere else. */
  protected readonly wiped = this.#store.selectSignal(keptFeature.selectWipedElsewhere);
  protected readonly isOwn = this.#store.selectSignal(caseFeature.selectIsOwn);
  protected readonly lockRefused = this.#store.selectSignal(keptFeature.selectLockRefused);
  protected readonly caseFault = computed(() => this.#open()?.fault ?? null);
  protected readonly leftOut = computed(() => this.#open()?.leftOut ?? 0);
  protected readonly leftOutSays = computed(() => this.#words.count('kept.leftOut', this.leftOut()));

  protected both(): void {
    this.#store.dispatch(keptActions.bothCopiesAsked());
  }

  protected retry(fault: string): void {
    this.#store.dispatch(keptActions.saveRetried());
    if (fault === 'gone') this.#store.dispatch(keptActions.keepAsked());
  }

  protected download(): void {
    this.#store.dispatch(keptActions.downloadAsked());
  }

  protected read(): void {
    this.#store.dispatch(keptActions.faultRead());
  }
}
