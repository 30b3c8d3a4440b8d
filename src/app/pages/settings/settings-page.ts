import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import manifest from '#knowledge/manifest.json';
import { version } from '#package';
import { audiences } from '../../../i18n/audience';
import { languages } from '../../../i18n/language';
import { feverThresholds, regions, roles, themes, type Settings } from '../../store/settings/settings';
import { settingsActions } from '../../store/settings/settings-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { Notice } from '../../ui/notice/notice';
import { Section } from '../../ui/section/section';
import { SegmentedPick, type PickAnswer } from '../../ui/segmented-pick/segmented-pick';
import { DayPipe } from '../../words/day-pipe';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { ClosedDays } from './closed-days';
import { KeptSettings } from './kept/kept-settings';
import { OfflineStanding } from './offline-standing';
import { BoardSettings } from './board-settings';
import { SettingRow } from './setting-row';
import { ShelfLives } from './shelf-lives';

/** What this device and this clinic have decided. Each change holds at once and is kept on the device. */
@Component({
  selector: 'tandem-settings-page',
  imports: [
    BoardSettings,
    ClosedDays,
    DayPipe,
    KeptSettings,
    Notice,
    OfflineStanding,
    Section,
    SegmentedPick,
    SettingRow,
    ShelfLives,
    WordsPipe,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  readonly #store = inject(Store);
  readonly #words = inject(Words);

  protected readonly manifest = manifest;
  protected readonly version = version;
  protected readonly settings = this.#store.selectSignal(settingsFeature.selectSettingsState);
  protected readonly regions = regions;
  protected readonly languages = this.#answers(languages, (value) => `language.${value}`);
  protected readonly audiences = this.#answers(audiences, (value) => `audience.${value}`);
  protected readonly themes = this.#answers(themes, (value) => `settings.theme.${value}`);
  protected readonly roles = this.#answers(roles, (value) => `role.${value}`);
  protected readonly feverThresholds = this.#answers(feverThresholds, (value) => `settings.fever.${value}`);

  protected change<Key extends keyof Settings>(
    key: Key,
    allowed: readonly Settings[Key][],
    value: string | null,
  ): void {
    const chosen = allowed.find((each) => each === value);
    if (chosen !== undefined) this.#set({ [key]: chosen });
  }

  protected phone(which: 'clinic' | 'urgent', number: string): void {
    this.#set({ phones: { ...this.settings().phones, [which]: number.trim().slice(0, 40) } });
  }

  protected keepFor(months: Record<string, number>): void {
    this.#set({ shelfLives: months });
  }

  protected close(closedDays: readonly string[]): void {
    this.#set({ closedDays });
  }

  protected readonly allowed = { languages, audiences, themes, regions, feverThresholds, roles };

  #set(change: Partial<Settings>): void {
    this.#store.dispatch(settingsActions.changed({ change }));
  }

  #answers(values: readonly string[], key: (value: string) => string) {
    return computed((): PickAnswer[] => values.map((value) => ({ value, word: this.#words.of(key(value)) })));
  }
}
