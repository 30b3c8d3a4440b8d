import { Component, computed, inject } from '@angular/core';
import { fahrenheit, fillCareText } from '../../../../domain/side-effects/care-parameters';
import type { UrgentSign } from '../../../../domain/side-effects/care-plan';
import { CareList } from '../../../parts/care-plan/care-list';
import { CarePhone } from '../../../parts/care-plan/care-phone';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Icon } from '../../../ui/icon/icon';
import { Announcer } from '../../../ui/announcer/announcer';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CallDesk } from './call-desk';

/**
 * The urgent signs of the symptom and those that everyone is told, to be gone through by ticking. What to do about them is fixed text with
 * the numbers of the centre: a tick makes it stand out and works out nothing.
 */
@Component({
  selector: 'tandem-call-urgency',
  imports: [CareList, CarePhone, Disclosure, Icon, WordsPipe],
  templateUrl: './call-urgency.html',
  styleUrl: './call-urgency.scss',
})
export class CallUrgency {
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  protected readonly call = inject(CallDesk);

  protected readonly told = computed(() => this.call.draft()?.signs ?? []);
  protected readonly fever = computed(() => this.call.care.desk()?.fever ?? 38);
  protected readonly phones = computed(() => this.call.care.desk()?.phones ?? { clinic: '', urgent: '' });
  readonly #degrees = computed(() =>
    this.#words.of('care.degrees', {
      celsius: this.#words.number(this.fever(), 1, true),
      fahrenheit: this.#words.number(fahrenheit(this.fever()), 1, true),
    }),
  );
  /** Those of the symptom first, then those of everyone. */
  protected readonly groups = computed(() => {
    const own = new Set(this.call.symptom()?.goNow.map(({ id }) => id));
    const [ofPlan, general] = [true, false].map((isOwn) =>
      this.call
        .signs()
        .filter(({ id }) => own.has(id) === isOwn)
        .map((sign) => ({ id: sign.id, text: this.text(sign) })),
    );
    return [
      { key: 'own', signs: ofPlan ?? [] },
      { key: 'general', signs: general ?? [] },
    ].filter(({ signs }) => signs.length > 0);
  });

  text(sign: UrgentSign): string {
    return fillCareText(this.#words.text(sign.text), { fever: this.#degrees() });
  }

  protected tick(id: string, isTold: boolean): void {
    const others = this.told().filter((one) => one !== id);
    this.call.write({ signs: isTold ? [...others, id] : others });
    if (isTold) this.#announcer.say(`${this.#words.of('care.goNowLead')}. ${this.#words.of('care.emergency')}`);
  }
}
