import { Injectable, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type Sight, isLimited, mayOpen, maySee } from './role-may';
import { settingsFeature } from './settings.feature';

/** Who uses this device, and what that opens. Every method reads a signal, so that a view that asks follows a change of the role. */
@Injectable({ providedIn: 'root' })
export class CurrentRole {
  readonly role = inject(Store).selectSignal(settingsFeature.selectRole);
  /** Whether anything is closed to the role: the frame says so. */
  readonly isLimited = computed(() => isLimited(this.role()));

  mayOpen(place: string): boolean {
    return mayOpen(this.role(), place);
  }

  maySee(sight: Sight): boolean {
    return maySee(this.role(), sight);
  }
}
