import { TestBed } from '@angular/core/testing';
import { ReadAloud } from './read-aloud';
import { SPEECH } from './speech';
import { type Voice, voiceFor } from './voice-for';

const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) satisfies Voice &
    Partial<SpeechSynthesisVoice>;

/** A browser that speaks as far as a test says. */
class Mouth extends EventTarget {
  voices = [voice('en-US', true)];
  readonly said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (one: SpeechSynthesisUtterance) => this.said.push(one);
  cancel = () => this.cancelled++;
  pause = () => undefined;
  resume = () => undefined;
}

function reading(mouth: Mouth | null) {
  TestBed.configureTestingModule({
    providers: [
      ReadAloud,
      {
        provide: SPEECH,
        useValue: mouth && { synthesis: mouth, utterance: (text: string) => ({ text }) },
      },
    ],
  });
  return TestBed.inject(ReadAloud);
}
function end(one: SpeechSynthesisUtterance | undefined): void {
  one?.onend?.call(one, new Event('end') as SpeechSynthesisEvent);
}

describe('a voice', () => {
  it('is of the language and of this device, never one that sends the text away', () => {
    const here = voice('es-MX', true);
    expect(voiceFor([voice('en-US', true, true), voice('es-ES', false, true), here], 'es')).toEqual({ voice: here });
    expect(voiceFor([voice('en-US', true), voice('es_ES', false)], 'es')).toEqual({ voice: null, why: 'remote' });
    expect(voiceFor([voice('en-US', true)], 'es')).toEqual({ voice: null, why: 'none' });
  });
});

describe('reading aloud', () => {
  it('reads one section after the other, and falls silent behind the last', () => {
    const mouth = new Mouth();
    const reader = reading(mouth);
    reader.give(['one', 'two'], 'en');
    reader.start();
    expect([reader.place(), mouth.said.at(-1)?.text]).toEqual([0, 'one']);
    end(mouth.said[0]);
    expect([reader.place(), mouth.said.at(-1)?.text]).toEqual([1, 'two']);
    // The end of one that is behind us counts for nothing.
    end(mouth.said[0]);
    expect(reader.place()).toBe(1);
    end(mouth.said[1]);
    expect(reader.place()).toBeNull();
  });

  it('pauses, goes on, skips and stops', () => {
    const mouth = new Mouth();
    const reader = reading(mouth);
    reader.give(['one', 'two'], 'en');
    reader.start();
    reader.pause();
    expect(reader.paused()).toBeTrue();
    reader.resume();
    expect(reader.paused()).toBeFalse();
    reader.next();
    expect(mouth.said.at(-1)?.text).toBe('two');
    reader.stop();
    expect(reader.place()).toBeNull();
    end(mouth.said.at(-1));
    expect(mouth.said.length).toBe(2);
  });

  it('begins the section again at another speed, and stops where the text changes', () => {
    const mouth = new Mouth();
    const reader = reading(mouth);
    reader.give(['one'], 'en');
    reader.start();
    reader.choose(0.75);
    expect(mouth.said.map(({ text, rate }) => `${text} ${rate}`)).toEqual(['one 1', 'one 0.75']);
    reader.give(['one'], 'en');
    expect(reader.place()).toBe(0);
    reader.give(['other'], 'en');
    expect(reader.place()).toBeNull();
  });

  it('says why it is silent, and speaks once a voice of the device is there', () => {
    const mouth = new Mouth();
    mouth.voices = [voice('en-US', false)];
    const reader = reading(mouth);
    reader.give(['one'], 'en');
    expect(reader.silence()).toBe('remote');
    reader.start();
    expect(mouth.said).toEqual([]);
    mouth.voices = [voice('en-US', false), voice('en-GB', true)];
    mouth.dispatchEvent(new Event('voiceschanged'));
    expect(reader.silence()).toBeNull();
    reader.start();
    expect(mouth.said.at(-1)?.lang).toBe('en-GB');
  });

  it('falls silent with what provides it, and where the voice fails', () => {
    const mouth = new Mouth();
    const reader = reading(mouth);
    reader.give(['one'], 'en');
    reader.start();
    mouth.said[0]?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    expect([reader.place(), reader.broken()]).toEqual([null, true]);
    const before = mouth.cancelled;
    TestBed.resetTestingModule();
    expect(mouth.cancelled).toBe(before + 1);
  });

  it('does nothing where the browser cannot speak', () => {
    const reader = reading(null);
    reader.give(['one'], 'en');
    reader.start();
    expect([reader.silence(), reader.place()]).toEqual(['noSpeech', null]);
  });
});
