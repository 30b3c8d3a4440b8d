import type { EnvironmentProviders } from '@angular/core';
import { provideStoreDevtools } from '@ngrx/store-devtools';

/** The store's history in the browser's developer tools. */
export const devtoolsProviders: EnvironmentProviders[] = [
  provideStoreDevtools({ maxAge: 50, trace: true, connectInZone: false }),
];
