import { Injectable, inject } from '@angular/core';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import type { Licence, Region, Statement, TreatmentOption } from '../../../domain/treatment/option';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';

/** Where an option stands with the licences of a region; unread: nobody has looked. */
export type LicenceState = Licence['status'] | 'unread';

/** Names and short notes of an option in the words of whoever is looking. */
@Injectable({ providedIn: 'root' })
export class OptionWords {
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  /** The same for everyone and on every page, so that a person finds an option again in the comparison. */
  name({ name }: TreatmentOption): string {
    return this.#words.text(name);
  }

  /** "Tablets", "Infusion". */
  route({ burden }: TreatmentOption): string {
    return this.#words.of(`route.${burden.route}`);
  }

  /** "About one visit a month", an estimate from the schedule; empty where visits are as needed. */
  visits({ burden }: TreatmentOption): string {
    const visits = burden.visitsPerMonth;
    if (visits === null || !isShown(burden.checked, this.#audience())) return '';
    if (visits > 0 && visits < 0.5) return this.#words.of('visits.few');
    return this.#words.count('visits', Math.round(visits));
  }

  /** The licence of the region and what to say of it; null: nothing that may be shown here. */
  licence(option: TreatmentOption, region: Region | null): { state: LicenceState; held: Licence | null } | null {
    const held = option.licences.find((licence) => licence.region === region) ?? null;
    if (region === null || option.drugs.length === 0) return null;
    if (!isShown(held?.checked ?? null, this.#audience())) return null;
    return { state: held?.status ?? 'unread', held };
  }

  /** The statement that leads: read at its source before recalled, agreement first. */
  leadingStatement({ option, leadIndication }: OptionFinding): Statement | null {
    const statements = (option.indications.find(({ id }) => id === leadIndication) ?? option.indications[0])
      ?.statements;
    const order = ['agrees', 'partly', 'against'];
    return (
      (statements ?? [])
        .filter(({ stance, checked }) => stance !== 'silent' && isShown(checked, this.#audience()))
        .map((statement, place) => ({ statement, place }))
        .sort(
          (a, b) =>
            Number(a.statement.checked === null) - Number(b.statement.checked === null) ||
            order.indexOf(a.statement.stance) - order.indexOf(b.statement.stance) ||
            a.place - b.place,
        )[0]?.statement ?? null
    );
  }
}
