import { Component, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map, take } from 'rxjs';
import manifest from '#knowledge/manifest.json';
import type { Language } from '../../i18n/language';
import type { Audience } from '../../i18n/audience';
import { caseFeature } from '../store/case/case.feature';
import { selectIsTold, selectStanding } from '../store/kept/kept-selectors';
import { keptFeature } from '../store/kept/kept.feature';
import { clockFeature } from '../store/clock/clock.feature';
import { offlineActions } from '../store/offline/offline-actions';
import { offlineFeature } from '../store/offline/offline.feature';
import { CurrentRole } from '../store/settings/current-role';
import { settingsActions } from '../store/settings/settings-actions';
import { settingsFeature } from '../store/settings/settings.feature';
import { Icon } from '../ui/icon/icon';
import { inSteps } from '../ui/in-steps';
import { media } from '../ui/media';
import { paperFoot } from '../ui/paper-foot';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';
import { AudienceSwitch } from './audience-switch';
import { bannerOf } from './banner';
import { Brand } from './brand';
import { HeadMenu } from './head-menu';
import { HeadingFocus, arrivedHeading } from './heading-focus';
import { HelpDialog } from './help-dialog';
import { CaseMenu } from './kept/case-menu';
import { KeptDialog } from './kept/kept-dialog';
import { KeptNotice } from './kept/kept-notice';
import { LanguagePick } from './language-pick';
import { OfflineLine } from './offline-line';
import { PatientBanner } from './patient-banner';
import { PlacesNav } from './places-nav';
import { ThemeSwitch } from './theme-switch';
import { UnloadGuard } from './unload-guard';

/** The frame of every page: who it is about, where one can go, what the evidence dates are. */
@Component({
  selector: 'tandem-shell',
  imports: [
    AudienceSwitch,
    Brand,
    CaseMenu,
    HeadMenu,
    HelpDialog,
    Icon,
    KeptDialog,
    KeptNotice,
    LanguagePick,
    OfflineLine,
    PatientBanner,
    PlacesNav,
    RouterLink,
    RouterOutlet,
    ThemeSwitch,
    WordsPipe,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  readonly #store = inject(Store);
  readonly #words = inject(Words);

  /** The frame first; the foot, with the first dates that the browser puts into words, follows. */
  protected readonly drawn = inSteps(2);
  /** No room in the head for who is looking and the language. */
  protected readonly narrow = media('(max-width: 679px)');
  protected readonly audience = this.#store.selectSignal(settingsFeature.selectAudience);
  protected readonly language = this.#store.selectSignal(settingsFeature.selectLanguage);
  protected readonly theme = this.#store.selectSignal(settingsFeature.selectTheme);
  protected readonly region = this.#store.selectSignal(settingsFeature.selectRegion);
  protected readonly caseOpen = this.#store.selectSignal(caseFeature.selectIsOpen);
  protected readonly offlineLine = this.#store.selectSignal(offlineFeature.selectLine);
  protected readonly role = inject(CurrentRole);
  protected readonly banner = bannerOf();
  protected readonly standing = this.#store.selectSignal(selectStanding);
  protected readonly told = this.#store.selectSignal(selectIsTold);
  /** What a window of the kept cases asks; it is fetched with the first question. */
  protected readonly asking = this.#store.selectSignal(keptFeature.selectAsking);
  protected readonly reviewDue = computed(() => this.#today() > manifest.reviewBy);
  protected readonly evidenceSaid = computed(() => this.#dated('shell.evidence', manifest.evidenceDate));
  protected readonly reviewSaid = computed(() =>
    this.#dated(this.reviewDue() ? 'shell.reviewPast' : 'shell.review', manifest.reviewBy),
  );
  protected readonly help = viewChild(HelpDialog);

  /** Whether the first page has come; until then the frame says what is being opened. */
  protected readonly arrived = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => true),
      take(1),
    ),
    { initialValue: inject(Router).navigated },
  );

  readonly #today = this.#store.selectSignal(clockFeature.selectToday);

  constructor() {
    inject(HeadingFocus);
    inject(UnloadGuard);
    paperFoot('frame', () => (this.drawn() > 1 ? `${this.evidenceSaid()} · ${this.reviewSaid()}` : ''));
  }

  #dated(key: string, day: string): string {
    return this.#words.of(key, { day: this.#words.day(day, 'long') });
  }

  protected toMain(event: Event, main: HTMLElement): void {
    event.preventDefault();
    // Opened by a link, an entry stands behind the list that leads to it.
    const entry = main.querySelector<HTMLElement>(arrivedHeading);
    entry?.setAttribute('tabindex', '-1');
    (entry ?? main).focus();
    (entry ?? main).scrollIntoView();
  }

  protected showTo(audience: Audience): void {
    this.#store.dispatch(settingsActions.changed({ change: { audience } }));
  }

  protected speak(language: Language): void {
    this.#store.dispatch(settingsActions.changed({ change: { language } }));
  }

  protected paint(theme: 'light' | 'dark'): void {
    this.#store.dispatch(settingsActions.changed({ change: { theme } }));
  }

  protected loadAnew(): void {
    this.#store.dispatch(offlineActions.loadAsked());
  }

  protected putOff(): void {
    this.#store.dispatch(offlineActions.putOff());
  }
}
