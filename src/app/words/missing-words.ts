import { Injectable, isDevMode } from '@angular/core';
import type { TranslocoMissingHandler } from '@jsverse/transloco';

/** A key without words shows itself, and says so to the developer. */
@Injectable({ providedIn: 'root' })
export class MissingWords implements TranslocoMissingHandler {
  handle(key: string): string {
    if (isDevMode()) console.error(`No words for "${key}"`);
    return key;
  }
}
