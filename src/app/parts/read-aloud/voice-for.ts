import type { Language } from '../../../i18n/language';

export type Voice = Pick<SpeechSynthesisVoice, 'default' | 'lang' | 'localService'>;

/** A voice, or why there is none. remote: there are some, but they send the text to a server, which Tandem never does. */
export type FoundVoice<Of extends Voice> = { voice: Of } | { voice: null; why: 'none' | 'remote' };

/** A voice of the language that speaks on this device; the browser's own choice before another. */
export function voiceFor<Of extends Voice>(voices: readonly Of[], language: Language): FoundVoice<Of> {
  const speaking = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  const local = speaking.filter(({ localService }) => localService);
  const voice = local.find((one) => one.default) ?? local[0];
  if (voice) return { voice };
  return { voice: null, why: speaking.length > 0 ? 'remote' : 'none' };
}
