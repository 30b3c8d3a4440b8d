import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { routes } from './app.routes';
import { providePartPorts } from './part-ports';
import { PageTitle } from './shell/page-title';
import { provideEarlyLoad } from './store/early-load';
import { provideTandemStore } from './store/store.providers';
import { provideWords } from './words/words.providers';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideWords(),
    provideTandemStore(),
    provideEarlyLoad(),
    providePartPorts(),
  ],
};
