import type { EnvironmentProviders } from '@angular/core';
import { provideStoreDevtools } from '@ngrx/store-devtools';

export const devtoolsProviders: EnvironmentProviders[] = [
  provideStoreDevtools({ maxAge: 50, trace: true, connectInZone: false }),
];
