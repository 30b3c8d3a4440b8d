import { Injectable } from '@angular/core';
import { newId } from '../../../store/new-id';

/** Names the line to the window of the presenter. It stays while the application is open: whoever goes to the record and comes back finds that window in step. */
@Injectable({ providedIn: 'root' })
export class NotesLink {
  readonly id = newId();
}
