import { Component, effect, inject, input, signal } from '@angular/core';
import { objectOf, objectsOf, textOf } from '../../../../domain/fhir/json';
import type { DecisionBundle } from '../../../../domain/fhir/export/decision-bundle';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Notice } from '../../../ui/notice/notice';
import { saveFile } from '../../../ui/save-file';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardExport } from './board-export';
import type { OutCase } from './out-cases';

/** The record of a case for another system, made when it is asked for and looked at before it is saved. Nothing is sent from here. */
@Component({
  selector: 'tandem-case-fhir',
  imports: [Disclosure, Notice, WordsPipe],
  providers: [BoardExport],
  template: `<tandem-disclosure [summary]="'out.fhir' | words">
    <div class="in">
      @if (of().record === null) {
        <p>{{ 'out.fhirNone' | words }}</p>
      } @else {
        <p>{{ 'out.fhirSays' | words }}</p>
        @if (made(); as made) {
          <tandem-notice [sentence]="'out.fhirProposals' | words" />
          <ul>
            @for (line of holds(made); track line) {
              <li>{{ line }}</li>
            }
          </ul>
          @if (made.leftOut.length > 0) {
            <p class="quiet">{{ 'out.fhirLeftOut' | words: { names: made.leftOut.join(', ') } }}</p>
          }
          <button type="button" class="btn main" (click)="save(made)">{{ 'out.fhirSave' | words }}</button>
          <pre tabindex="0" role="region" [attr.aria-label]="'out.fhirPreview' | words">{{ json(made) }}</pre>
        } @else {
          <button type="button" class="btn" (click)="make()">{{ 'out.fhirMake' | words }}</button>
        }
      }
      <p role="status">{{ said() }}</p>
    </div>
  </tandem-disclosure>`,
  styleUrls: ['./case-fhir.scss'],
})
export class CaseFhir {
  readonly of = input.required<OutCase>();

  readonly #export = inject(BoardExport);
  readonly #words = inject(Words);
  protected readonly made = signal<DecisionBundle | null>(null);
  protected readonly said = signal('');

  constructor() {
    // A file that was made of another record is none of this one.
    effect(() => {
      this.of();
      this.made.set(null);
      this.said.set('');
    });
  }

  protected async make(): Promise<void> {
    const of = this.of();
    try {
      const made = await this.#export.of(of);
      if (this.of() === of) this.made.set(made);
    } catch {
      this.said.set(this.#words.of('out.fhirNotMade'));
    }
  }

  protected json({ bundle }: DecisionBundle): string {
    return JSON.stringify(bundle, null, 2);
  }

  /** Kinds of resources with their number. */
  protected holds({ bundle }: DecisionBundle): string[] {
    const counts = new Map<string, number>();
    for (const entry of objectsOf(bundle['entry'] ?? [])) {
      const type = textOf(objectOf(entry['resource'])?.['resourceType']) ?? '';
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return [...counts].map(([type, count]) => this.#words.of('out.fhirHolds', { type, count }));
  }

  protected save(made: DecisionBundle): void {
    saveFile('tandem-board.fhir.json', this.json(made), 'application/fhir+json');
    this.said.set(this.#words.of('out.saved'));
  }
}
