import { Injectable, inject } from '@angular/core';
import type { OptionFinding } from '../../../domain/consultation/consultation';
import { licenceIn, type LicenceState } from '../../../domain/treatment/licence';
import type { Licence, Region, Statement, TreatmentOption } from '../../../domain/treatment/option';
import { bodyKind } from '../../../domain/treatment/statement-body';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';

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

  /** The licence of the region as it may be said here: what is only recalled counts as unread in front of a patient. */
  licence(option: TreatmentOption, region: Region | null): { state: LicenceState; held: Licence | null } | null {
    const licence = licenceIn(option, region);
    if (!licence?.held || isShown(licence.held.checked, this.#audience())) return licence;
    return { state: 'unread', held: null };
  }

  /** The statement that leads: of a guideline before a licence, read at its source before recalled, agreement first; a study advises nobody. */
  leadingStatement({ option, leadIndication }: OptionFinding): Statement | null {
    const statements = (option.indications.find(({ id }) => id === leadIndication) ?? option.indications[0])
      ?.statements;
    const order = ['agrees', 'partly', 'against'];
    const kinds = ['guideline', 'regulator'];
    return (
      (statements ?? [])
        .filter(({ stance, checked }) => stance !== 'silent' && isShown(checked, this.#audience()))
        .map((statement, place) => ({ statement, place, kind: kinds.indexOf(bodyKind(statement.body)) }))
        .filter(({ kind }) => kind >= 0)
        .sort(
          (a, b) =>
            a.kind - b.kind ||
            Number(a.statement.checked === null) - Number(b.statement.checked === null) ||
            order.indexOf(a.statement.stance) - order.indexOf(b.statement.stance) ||
            a.place - b.place,
        )[0]?.statement ?? null
    );
  }
}
