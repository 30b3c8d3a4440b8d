import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { calledIn, type BesideMedicines } from '../../../domain/consultation/beside-medicines';
import type { Text } from '../../../domain/evidence/text';
import { severities } from '../../../domain/treatment/interactions/interaction-class';
import type { Interaction } from '../../../domain/treatment/interactions/interactions';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { TextPipe } from '../../words/text-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { AUDIENCE } from '../fact/audience';
import { isShown } from '../fact/is-shown';
import { Sayable } from '../fact/sayable';
import { SourceLink } from '../source/source-link';
import { SeverityMark } from './severity-mark';

/** The person's other medicines beside one option: what is known, what is not, and what nobody asked. */
@Component({
  selector: 'tandem-interaction-list',
  imports: [Disclosure, RouterLink, SeverityMark, SourceLink, TextPipe, WordsPipe],
  templateUrl: './interaction-list.html',
  styleUrl: './interaction-list.scss',
})
export class InteractionList {
  /** null: the lists are not loaded. */
  readonly beside = input.required<BesideMedicines | null>();
  readonly optionId = input.required<string>();

  readonly #words = inject(Words);
  readonly #sayable = inject(Sayable);
  protected readonly audience = inject(AUDIENCE);
  protected readonly of = computed(() => this.beside()?.options.get(this.optionId()) ?? null);
  /** As the keys of the words say it for whoever is looking. */
  protected readonly form = computed(() => (this.audience() === 'together' ? '.plain' : ''));

  readonly #shown = computed(() => (this.of()?.found ?? []).filter(({ checked }) => isShown(checked, this.audience())));
  protected readonly rows = computed(() => this.#together(this.#shown()));
  /** For a person: what is alike is said once, with every pair that it is said of. */
  protected readonly plain = computed(() =>
    severities.flatMap((severity) => {
      const rows = this.rows().filter((row) => row.severity === severity);
      return rows.length > 0 ? [{ severity, pairs: [...new Map(rows.map((row) => [row.pair, row])).values()] }] : [];
    }),
  );
  protected readonly askFirst = computed(() =>
    this.plain().some(({ severity }) => severity === 'contraindicated' || severity === 'avoid'),
  );
  /** Drugs of a choice that a medicine forbids: the others of the choice stay. */
  protected readonly falling = computed(() => {
    const names = (this.of()?.falling ?? []).map(({ drugName }) => this.#words.text(drugName));
    return names.length > 0 ? this.#words.list([...new Set(names)]) : '';
  });
  /** Medicines of which only what was not read is known: a person is sent to the team with them. */
  protected readonly unsaid = computed(() => {
    const shown = new Set(this.#shown().map(({ medicine }) => medicine));
    const all = (this.of()?.found ?? []).flatMap(({ medicine }) => medicine ?? []);
    const open = this.audience() === 'together' ? (this.of()?.notLookedUp ?? []).map(({ medicine }) => medicine) : [];
    return this.#list([...new Set([...all, ...open])].filter((medicine) => !shown.has(medicine)));
  });
  /** What nobody has looked up, told once for all medicines that lack the same drugs. */
  protected readonly notLookedUp = computed(() => {
    const byDrugs = new Map<string, { medicines: string[]; drugs: string }>();
    for (const { medicine, drugs } of this.of()?.notLookedUp ?? []) {
      const key = drugs.map(({ id }) => id).join();
      const group = byDrugs.get(key) ?? {
        medicines: [],
        drugs: this.#words.list(drugs.map(({ name }) => this.#words.text(name))),
      };
      group.medicines.push(medicine);
      byDrugs.set(key, group);
    }
    return [...byDrugs.values()].map(({ medicines, drugs }) => ({ names: this.#list(medicines), drugs }));
  });
  protected readonly within = computed(() =>
    this.#together(this.audience() === 'clinician' ? (this.of()?.within ?? []) : []),
  );
  protected readonly noneFound = computed(() => this.#list(this.of()?.noneFound ?? []));
  protected readonly notChecked = computed(() => this.#list(this.beside()?.notChecked ?? []));

  /** What is said alike of several medicines is said once. */
  #together(found: readonly Interaction[]) {
    const rows = new Map<string, Interaction[]>();
    for (const one of found) {
      const key = [one.severity, one.classId, one.drugId, one.action.en, one.note?.en ?? ''].join('|');
      rows.set(key, [...(rows.get(key) ?? []), one]);
    }
    return [...rows.values()].flatMap((list) =>
      list.slice(0, 1).map((first) => ({
        ...first,
        ...this.#named(list),
        effect: this.#said(first.effect),
        action: this.#said(first.action),
        note: this.#said(first.note),
      })),
    );
  }

  /** null: not to be said here; that the two do not go together is said in any case. */
  #said(text: Text | null): Text | null {
    return text && this.#sayable.of(text) ? text : null;
  }

  #named(list: readonly Interaction[]): { pair: string; members: string } {
    const members = list.map(({ ingredientName }) => this.#words.text(ingredientName));
    const medicines = list.map(({ medicine }, place) =>
      medicine === null ? (members[place] ?? '') : this.#called(medicine),
    );
    const drug = list.slice(0, 1).map(({ drugName }) => this.#words.text(drugName));
    const pair = this.#words.of('meds.pair', { medicine: this.#words.list(medicines), drug: drug.join('') });
    return { pair, members: this.#words.list(members) };
  }

  #called(name: string): string {
    const beside = this.beside();
    return beside ? this.#words.text(calledIn(beside, name)) : name;
  }

  #list(names: readonly string[]): string {
    return names.length > 0 ? this.#words.list(names.map((name) => this.#called(name))) : '';
  }
}
