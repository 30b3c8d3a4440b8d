import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { installTrustedTypesPolicy } from './app/core/trusted-types';

installTrustedTypesPolicy();
bootstrapApplication(App, appConfig).catch((err: unknown) => {
  console.error(err);
});
