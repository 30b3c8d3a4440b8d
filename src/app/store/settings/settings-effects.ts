import { DOCUMENT, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { EMPTY, catchError, distinctUntilChanged, map, of, switchMap, take, tap } from 'rxjs';
import { SETTINGS_STORAGE } from '../../storage/settings-storage';
import { settingsFrom } from './kept-settings';
import { settingsActions, settingsStorageActions } from './settings-actions';
import { settingsFeature } from './settings.feature';

/** Brings back what this device has kept, before the first screen is drawn. */
export const restoreSettings = createEffect(
  (storage = inject(SETTINGS_STORAGE)) => {
    return of(settingsStorageActions.restored({ settings: settingsFrom(storage.read()) }));
  },
  { functional: true },
);

/** Keeps the settings after each change and says when the browser refuses. */
export const keepSettings = createEffect(
  (actions = inject(Actions), store = inject(Store), storage = inject(SETTINGS_STORAGE)) => {
    return actions.pipe(
      ofType(settingsActions.changed),
      switchMap(() => store.select(settingsFeature.selectKept).pipe(take(1))),
      map((settings) => {
        const reason = storage.write(settings);
        return reason === null
          ? settingsStorageActions.saved({ settings })
          : settingsStorageActions.saveFailed({ reason });
      }),
    );
  },
  { functional: true },
);

/** Theme and audience are attributes of the page: the tokens do the rest, and the window's own frame takes the colour of the theme. */
export const dressPage = createEffect(
  (store = inject(Store), { documentElement: page, head } = inject(DOCUMENT)) => {
    const colours = head.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
    return store.select(settingsFeature.selectSettingsState).pipe(
      tap(({ theme, audience }) => {
        if (theme === 'system') page.removeAttribute('data-theme');
        else page.setAttribute('data-theme', theme);
        page.setAttribute('data-audience', audience);
        for (const colour of colours) {
          const of = colour.dataset['theme'] ?? '';
          colour.media = theme === 'system' ? `(prefers-color-scheme: ${of})` : theme === of ? 'all' : 'not all';
        }
      }),
    );
  },
  { functional: true, dispatch: false },
);

/** Loads the language's words and then speaks it; when they cannot be fetched the page stays in the language it has. */
export const speakLanguage = createEffect(
  (store = inject(Store), transloco = inject(TranslocoService), page = inject(DOCUMENT).documentElement) => {
    return store.select(settingsFeature.selectLanguage).pipe(
      distinctUntilChanged(),
      switchMap((language) =>
        transloco.load(language).pipe(
          tap(() => {
            transloco.setActiveLang(language);
            page.lang = language;
          }),
          catchError(() => EMPTY),
        ),
      ),
    );
  },
  { functional: true, dispatch: false },
);
