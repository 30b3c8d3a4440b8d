import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FactWords } from '../../parts/fact/fact-words';
import { inline } from '../../words/inline';
import { AttributeWords } from '../../words/attribute-words';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { FactLink } from './fact-link';
import { RecordDesk } from './record-desk';

/** Options and facts named before the rest is counted. */
const OPTIONS = 3;
const NEXT = 3;
const WAITS = 2;

/** The unknown fact that decides most, the options that it decides, and what to find out after it. */
@Component({
  selector: 'tandem-next-test',
  imports: [FactLink, RouterLink, WordsPipe],
  templateUrl: './next-test.html',
  styleUrl: './next-test.scss',
})
export class NextTest {
  protected readonly desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);

  readonly #consultation = this.desk.consultation;
  readonly #decisive = computed(() => {
    const missing = (this.#consultation()?.missing ?? []).map((fact) => ({
      ...fact,
      decides: this.#first(fact.decides),
    }));
    const deciding = missing.filter(({ decides }) => decides.length > 0);
    return deciding.length > 0 ? deciding : missing;
  });
  protected readonly metastatic = computed(() => this.#consultation()?.metastatic !== 'false');
  protected readonly first = computed(() => {
    const [fact] = this.#decisive();
    if (!fact) return null;
    const decides = fact.decides.length > 0;
    const ids = decides ? fact.decides : fact.touches;
    return {
      id: fact.attribute,
      number: ids.length,
      label: inline(this.#facts.label(fact.attribute)),
      sentence: this.#words.count(decides ? 'patient.next.decided' : 'patient.next.touched', ids.length, {
        label: inline(this.#facts.label(fact.attribute)),
      }),
      why: this.#attributes.help(fact.attribute),
      options: ids.slice(0, OPTIONS).flatMap((id) => this.#option(id, fact.attribute)),
      more: ids.length > OPTIONS ? this.#words.count('patient.next.more', ids.length - OPTIONS) : '',
    };
  });
  protected readonly then = computed(() =>
    this.#decisive()
      .slice(1, 1 + NEXT)
      .map(({ attribute, decides, touches }) => ({
        id: attribute,
        label: this.#facts.label(attribute),
        count: this.#words.count('patient.next.decides', decides.length || touches.length),
      })),
  );
  /** For who does not open where options stand: what to ask about, without what it would decide. */
  protected readonly toAsk = computed(() =>
    this.#decisive()
      .slice(0, 1 + NEXT)
      .map(({ attribute }) => ({ id: attribute, label: this.#facts.label(attribute) })),
  );
  protected readonly tests = computed(() =>
    (this.#consultation()?.tests ?? [])
      .filter(({ rule }) => rule.checked !== null || this.desk.audience() === 'clinician')
      .map(({ rule, attributes }) => ({
        id: rule.id,
        title: this.#words.text(rule.title),
        facts: attributes.map((id) => ({ id, label: this.#facts.label(id) })),
      })),
  );

  /** Treatments of the cancer where a fact decides any; care that goes with them follows by itself. */
  #first(ids: readonly string[]): readonly string[] {
    const options = this.#consultation()?.options ?? [];
    const treatments = ids.filter(
      (id) => options.find(({ option }) => option.id === id)?.option.class !== 'supportive-care',
    );
    return treatments.length > 0 ? treatments : ids;
  }

  /** An option with what it waits for, the fact spoken of first. */
  #option(id: string, spokenOf: string) {
    const finding = this.#consultation()?.options.find(({ option }) => option.id === id);
    if (!finding) return [];
    const { option } = finding;
    const missing = [...finding.missing].sort((a, b) => Number(b === spokenOf) - Number(a === spokenOf));
    const plain = this.desk.audience() === 'together';
    const waits = missing.slice(0, WAITS).map((one) => this.#facts.label(one));
    const more = missing.length - waits.length;
    return [
      {
        id,
        name: this.#words.text(plain ? option.plainName : option.name),
        waits: waits.join(', ') + (more > 0 ? ` ${this.#words.of('patient.next.andMore', { count: more })}` : ''),
      },
    ];
  }
}
