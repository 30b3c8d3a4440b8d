import { Component, computed, input } from '@angular/core';
import { signAreas, type UrgentSign } from '../../../domain/side-effects/care-plan';
import { WordsPipe } from '../../words/words-pipe';
import { CareList } from './care-list';

/** Signs to get help at once for, by where the body speaks: a long list is looked through by its heads. Its own head is an `h4`. */
@Component({
  selector: 'tandem-urgent-signs',
  imports: [CareList, WordsPipe],
  template: `@for (group of groups(); track group.area) {
    <section>
      <h5>{{ 'care.area.' + group.area | words }}</h5>
      <tandem-care-list [statements]="group.signs" [fever]="fever()" />
    </section>
  }`,
  styles: `
    :host {
      display: block;
      columns: 18rem auto;
      column-gap: 32px;
    }
    section {
      break-inside: avoid;
      margin: 0;
      padding-block: 6px 10px;
    }
    h5 {
      font-size: var(--tandem-type-s);
      font-weight: var(--tandem-weight-strong);
      line-height: var(--tandem-leading-s);
    }
  `,
})
export class UrgentSigns {
  readonly signs = input.required<readonly UrgentSign[]>();
  /** In °C. */
  readonly fever = input.required<number>();

  protected readonly groups = computed(() =>
    signAreas
      .map((area) => ({ area, signs: this.signs().filter((sign) => sign.area === area) }))
      .filter(({ signs }) => signs.length > 0),
  );
}
