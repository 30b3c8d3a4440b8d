import { InjectionToken } from '@angular/core';
import { Observable } from 'rxjs';

/** What the tabs of one browser tell each other of the kept cases: ids and what happened, nothing of a patient. */
export type TabMessage =
  { kind: 'written'; id: string } | { kind: 'removed'; id: string } | { kind: 'created' | 'locked' | 'wiped' };

export interface TabChannel {
  tell(message: TabMessage): void;
  /** What other tabs tell, never this one. */
  heard: Observable<TabMessage>;
}

/** Where the browser has no such channel nothing is heard: the revision of each case still keeps two tabs apart. */
export function browserTabChannel(name = 'tandem'): TabChannel {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, heard: new Observable() };
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => {
      channel.postMessage(message);
    },
    heard: new Observable((observer) => {
      const hear = ({ data }: MessageEvent<TabMessage>) => {
        observer.next(data);
      };
      channel.addEventListener('message', hear);
      return () => {
        channel.removeEventListener('message', hear);
      };
    }),
  };
}

export const TAB_CHANNEL = new InjectionToken<TabChannel>('TabChannel', {
  providedIn: 'root',
  factory: () => browserTabChannel(),
});
