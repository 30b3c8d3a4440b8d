import { Injectable, inject } from '@angular/core';
import { calledIn, type BesideMedicines } from '../../../domain/consultation/beside-medicines';
import { type Severity, severities } from '../../../domain/treatment/interactions/interaction-class';
import { Words } from '../../words/words';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';

/** How serious an interaction has to be to stand beside an option in a list. */
const marked: readonly Severity[] = ['contraindicated', 'avoid', 'adjust'];

/** The person's other medicines beside an option in one line: the most serious by name, the others by number. */
@Injectable({ providedIn: 'root' })
export class MedicineMarks {
  readonly #words = inject(Words);
  readonly #audience = inject(AUDIENCE);

  /** Empty where nothing serious is known: that never means safe. */
  of(beside: BesideMedicines | null, optionId: string): string {
    const worst = new Map<string, Severity>();
    for (const { medicine, severity: held, checked } of beside?.options.get(optionId)?.found ?? []) {
      const before = medicine === null ? undefined : worst.get(medicine);
      if (medicine === null || !marked.includes(held)) continue;
      // What was not read is nothing that a person is told, but they are told to ask.
      const severity = isShown(checked, this.#audience()) ? held : 'adjust';
      if (before === undefined || severities.indexOf(severity) < severities.indexOf(before))
        worst.set(medicine, severity);
    }
    const [first, ...rest] = marked.flatMap((severity) => {
      const names = [...worst].flatMap(([medicine, own]) => (own === severity ? [medicine] : []));
      return names.length > 0 ? [{ severity, names }] : [];
    });
    if (!beside || !first) return '';
    const plain = this.#audience() === 'together';
    const key = !plain ? first.severity : first.severity === 'contraindicated' ? 'plain.contraindicated' : 'plain';
    // A person asks about all of them: how serious each is, is for the team to say.
    const named = plain && key === 'plain' ? [...first.names, ...rest.flatMap(({ names }) => names)] : first.names;
    const names = this.#words.list([...new Set(named.map((name) => this.#words.text(calledIn(beside, name))))]);
    const others =
      key === 'plain'
        ? []
        : rest.map((group) =>
            this.#words.count(`meds.mark.more.${plain ? 'plain' : group.severity}`, group.names.length),
          );
    return [this.#words.of(`meds.mark.${key}`, { names }), ...others].join(', ');
  }

  /** "2 not looked up": medicines that a list of options must not pass over; for professionals. Empty: all were looked up. */
  notLookedUp(beside: BesideMedicines | null, optionId: string): string {
    const count = beside?.options.get(optionId)?.notLookedUp.length ?? 0;
    if (count === 0 || this.#audience() === 'together') return '';
    return this.#words.count('meds.mark.notLookedUp', count);
  }

  /** What stands in a row of its own, where something has to: what is marked, or what is not known. */
  row(beside: BesideMedicines | null, optionId: string): string {
    const form = this.#audience() === 'together' ? '.plain' : '';
    if (!beside) return this.#words.of('meds.waiting');
    if (beside.medicines === null) return this.#words.of(`meds.notAsked${form}`);
    if (beside.medicines.length === 0) return this.#words.of('meds.noneTaken');
    return this.of(beside, optionId) || this.#words.of(`meds.mark.nothing${form}`);
  }
}
