import { InjectionToken } from '@angular/core';

/** The speech of the browser, as far as reading aloud uses it. */
export interface Speech {
  synthesis: SpeechSynthesis;
  utterance: (text: string) => SpeechSynthesisUtterance;
}

/** null: this browser cannot speak. */
export const SPEECH = new InjectionToken<Speech | null>('Speech', {
  providedIn: 'root',
  factory: () =>
    'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
      ? { synthesis: window.speechSynthesis, utterance: (text) => new SpeechSynthesisUtterance(text) }
      : null,
});
