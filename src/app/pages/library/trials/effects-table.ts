import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SideEffect } from '../../../../domain/evidence/side-effect';
import type { Trial } from '../../../../domain/evidence/trial';
import { FigureWords } from '../../../charts/figure-words';
import type { ArmDots } from '../../../charts/arm-dots';
import { TextPipe } from '../../../words/text-pipe';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { CitedSource } from '../cited-source';
import { libraryPath } from '../sections';
import { TrialEffects } from './trial-effects';

/** The side effects of one trial, each a link to what it is, with the trial's own term, every arm and where it was read. */
@Component({
  selector: 'tandem-effects-table',
  imports: [CitedSource, RouterLink, TextPipe, WordsPipe],
  template: `<div class="scroll" tabindex="0" role="region" [attr.aria-label]="'effects.table' | words">
    <table class="num">
      <thead>
        <tr>
          <th scope="col">{{ 'chart.effect' | words }}</th>
          @for (arm of arms(); track arm.id) {
            <th scope="col">{{ arm.label | text }}</th>
          }
          <th scope="col">{{ 'cited.source' | words }}</th>
        </tr>
      </thead>
      <tbody>
        @for (one of rows(); track $index) {
          <tr>
            <th scope="row">
              <a [routerLink]="path('side-effects', one.row.effect)" queryParamsHandling="preserve">{{ one.name }}</a>
              @if (one.row.note; as note) {
                <span class="quiet" lang="en">{{ note }}</span>
              }
            </th>
            @for (arm of one.arms; track $index) {
              <td>
                {{ arm.text }}
                @if (arm.recalled) {
                  <span class="quiet">{{ 'figure.recalled' | words }}</span>
                }
              </td>
            }
            <td><tandem-cited-source [sourceId]="one.row.sourceId" [checked]="one.checked" /></td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styleUrl: './results-table.scss',
})
export class EffectsTable {
  readonly trial = input.required<Trial>();
  readonly effects = input.required<readonly SideEffect[]>();

  readonly #words = inject(Words);
  readonly #figures = inject(FigureWords);
  readonly #effects = inject(TrialEffects);
  protected readonly path = libraryPath;
  protected readonly arms = computed(() => this.#effects.arms(this.trial()));
  protected readonly rows = computed(() =>
    this.#effects.of(this.trial(), this.effects()).map(({ row, name, arms: { arms } }) => ({
      row,
      name,
      checked:
        this.arms()
          .map(({ id }) => row.arms[id]?.checked ?? null)
          .find((checked) => checked !== null) ?? null,
      arms: arms.map((arm) => ({
        text: this.#text(arm),
        recalled: arm.recalled && (arm.any ?? arm.severe) !== null,
      })),
    })),
  );

  /** "76 of 100, severe 4.6 of 100"; each part says so where it is not reported. */
  #text({ any, severe }: ArmDots): string {
    const absent = this.#figures.absent('notInStudy');
    if (!any && !severe) return absent;
    return this.#words.of('effects.cell', {
      any: any ? this.#figures.whole(any) : absent.toLowerCase(),
      severe: severe ? this.#figures.whole(severe) : absent.toLowerCase(),
    });
  }
}
