import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { pause } from './app/store/pause';

/** Reading the program and starting it are two pieces of work: a slow device answers in between. */
async function start(): Promise<void> {
  await pause();
  await bootstrapApplication(App, appConfig);
}

start().catch((error: unknown) => {
  console.error(error);
});
