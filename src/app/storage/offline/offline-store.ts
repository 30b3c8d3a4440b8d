import { InjectionToken, isDevMode } from '@angular/core';
import { type Observable, of } from 'rxjs';
import type { ReleaseName, ReleaseTold } from '../../../worker/release';
import { browserOfflineStore } from './browser-offline-store';

/** What is heard of the application as this device stores it. */
export type OfflineNews =
  | { kind: 'storing' }
  | { kind: 'stored'; release: ReleaseTold }
  /** A newer release is stored whole beside the one in use. */
  | { kind: 'ready'; release: ReleaseName }
  /** Nothing could be stored, or not the newer release: the file, or the browser's words. */
  | { kind: 'refused'; why: string }
  /** A part that is not stored was asked for and could not be had: the network failed, or the host has it no more. */
  | { kind: 'missing'; why: 'offline' | 'gone' }
  /** The browser does not store applications, or not from an address without https; a development build is not stored. */
  | { kind: 'not-here'; why: 'browser' | 'insecure' | 'development' };

/** The application as it is stored on this device for work without network. It holds nothing about a patient. */
export interface OfflineStore {
  /** Begins to store when somebody listens. */
  readonly news: Observable<OfflineNews>;
  /** Asks the host whether there is a newer release. */
  look(): void;
  /** Whether a case is open in this window, for the other windows to know. */
  hold(caseOpen: boolean): void;
  /** Takes the newer release, where one waits, and loads the page anew; false: a case is open in another window, nothing happened. */
  take(): Promise<boolean>;
}

/** Development builds, specs included, are not stored: they change under the window. */
const notStored: OfflineStore = {
  news: of({ kind: 'not-here', why: 'development' }),
  look: () => undefined,
  hold: () => undefined,
  take: () => Promise.resolve(false),
};

export const OFFLINE_STORE = new InjectionToken<OfflineStore>('OfflineStore', {
  providedIn: 'root',
  factory: () => (isDevMode() ? notStored : browserOfflineStore(window)),
});
