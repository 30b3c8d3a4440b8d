import { Injectable, signal } from '@angular/core';
import type { Text } from '../../domain/evidence/text';

/** What the page that is open shows one of, for the window's title: the name of a trial. Never anything about a patient. */
@Injectable({ providedIn: 'root' })
export class PageName {
  readonly of = signal<Text | null>(null);
}
