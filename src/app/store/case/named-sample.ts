import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { KnowledgeLibrary } from '../knowledge';
import { casesPageActions } from './cases-page-actions';
import { caseFeature } from './case.feature';

/** Opens the sample that the address names. An own case is never thrown away for it. */
@Injectable({ providedIn: 'root' })
export class NamedSample {
  readonly #store = inject(Store);
  readonly #library = inject(KnowledgeLibrary);
  readonly #record = this.#store.selectSignal(caseFeature.selectRecord);
  readonly #sampleId = this.#store.selectSignal(caseFeature.selectSampleId);

  /** false: there is no sample of that name. Rejects when the samples cannot be fetched. */
  async open(named: string | null): Promise<boolean> {
    const ownCase = this.#record() !== null && this.#sampleId() === null;
    if (named === null || named === this.#sampleId() || ownCase) return true;
    const sample = (await this.#library.samples()).find(({ id }) => id === named);
    if (!sample) return false;
    this.#store.dispatch(casesPageActions.sampleOpened({ id: sample.id, record: sample.record }));
    return true;
  }
}
