import { Component, computed, inject, input } from '@angular/core';
import type { Drug } from '../../../../domain/treatment/drug';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { AttributeWords } from '../../../words/attribute-words';
import { capital } from '../../../words/inline';
import { DoseSteps } from '../../../parts/option/dose-steps';
import { SeverityMark } from '../../../parts/option/severity-mark';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { EntryLinks, type EntryLink } from '../medicine/entry-links';
import { GivenWords } from '../medicine/given-words';
import { Grounds } from '../medicine/grounds';
import { LabelWarnings } from '../medicine/label-warnings';
import { Medicine } from '../medicine/medicine';
import { drugInteractions } from './drug-interactions';
import { doseUses, effectUses, trialUses, type TrialUse } from './drug-uses';

/** Up to so many medicines stand in a title. */
const fewMembers = 4;

/** A drug: its names and classes, the options that contain it, its doses, and the trials that gave it. */
@Component({
  selector: 'tandem-drug-entry',
  imports: [Disclosure, DoseSteps, EntryLinks, Grounds, LabelWarnings, SeverityMark, TextPipe, WordsPipe],
  templateUrl: './drug-entry.html',
  styleUrl: './drug-entry.scss',
})
export class DrugEntry {
  readonly drug = input.required<Drug>();

  readonly #words = inject(Words);
  readonly #attributes = inject(AttributeWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #medicine = inject(Medicine);
  readonly #given = inject(GivenWords);

  readonly #options = computed(() => this.#medicine.index()?.optionsWith(this.drug().id) ?? []);
  readonly #trials = computed(() =>
    trialUses(this.drug().id, this.#library.knowledge()?.options ?? [], this.#library.evidence()?.trials ?? []),
  );

  protected readonly kinds = computed(() =>
    this.drug()
      .kinds.map((kind) => this.#words.of(`medicine.kind.${kind}`))
      .join(', '),
  );
  protected readonly classes = computed(() =>
    this.drug()
      .classes.map((one) => capital(this.#attributes.drugClass(one)))
      .join(', '),
  );
  /** Spellings that an import knows, without those that stand above already. */
  protected readonly spellings = computed(() => {
    const { id, name, brands, synonyms } = this.drug();
    const said = new Set([id, name.en, name.es, ...brands].map((word) => word.toLowerCase()));
    return synonyms.filter((word) => !said.has(word.toLowerCase())).join(', ');
  });
  protected readonly options = computed(() =>
    this.#options().map((option): EntryLink => {
      const given = option.drugs.find(({ drugId }) => drugId === this.drug().id);
      return {
        section: 'options',
        id: option.id,
        name: this.#words.text(option.name),
        note: given ? this.#given.of(given) : '',
      };
    }),
  );
  protected readonly doses = computed(() =>
    doseUses(this.drug().id, this.#options()).map(({ dose, options }) => ({
      dose,
      options: options.map(({ id, name }): EntryLink => ({
        section: 'options',
        id,
        name: this.#words.text(name),
        note: '',
      })),
    })),
  );
  /** What the label says of the drug itself; null where it was not read. */
  protected readonly label = computed(
    () => this.#library.evidence()?.doses.find(({ drugId }) => drugId === this.drug().id) ?? null,
  );
  protected readonly interactions = computed(() => {
    const { interactions = [], ingredients = [] } = this.#library.interactions() ?? {};
    const names = new Map(ingredients.map(({ id, name }) => [id, name]));
    const name = (id: string) => names.get(id) ?? this.#medicine.index()?.drug(id)?.name ?? { en: id, es: id };
    return drugInteractions(this.drug().id, interactions).map(({ of, effect, members, acts }) => {
      const named = members.map((id) => this.#words.text(name(id)));
      // A few are the title themselves: a class of which one member is meant would stand there several times.
      const few = acts || (named.length > 0 && named.length <= fewMembers);
      return {
        effect,
        name: few ? this.#words.list(named) : this.#words.text(of.name),
        ofClass: few ? this.#words.text(of.name) : '',
        members: few ? '' : named.join(', '),
        // What is never to be given together is read without opening anything.
        open: effect.severity === 'contraindicated' || effect.severity === 'avoid',
      };
    });
  });
  protected readonly trials = computed(() => this.#trials().all.map((use) => this.#link(use)));
  /** Where it was one of a choice: nothing that is counted there is known of the drug. */
  protected readonly someTrials = computed(() => this.#trials().some.map((use) => this.#link(use)));
  protected readonly effects = computed(() => {
    const effects = this.#library.evidence()?.sideEffects ?? [];
    return effectUses(this.#trials().all).flatMap(({ effect, trials }): EntryLink[] => {
      const held = effects.find(({ id }) => id === effect);
      if (!held) return [];
      const note = this.#words.count('medicine.drug.inTrials', trials);
      return [{ section: 'side-effects', id: effect, name: this.#words.text(held.name), note }];
    });
  });

  #link({ trial, arms }: TrialUse): EntryLink {
    const note = this.#words.list(arms.map(({ label }) => this.#words.text(label)));
    return { section: 'trials', id: trial.id, name: this.#words.text(trial.name), note };
  }
}
