import type { EnvironmentProviders } from '@angular/core';

/** Nothing in production: the development build replaces this file with `devtools.development.ts`. */
export const devtoolsProviders: EnvironmentProviders[] = [];
