import type { Text } from './text';
import type { Trial } from './trial';

/** What a trial is called, in every language: a proper name is the same in all. */
export const trialName = ({ name }: Pick<Trial, 'name'>): Text =>
  typeof name === 'string' ? { en: name, es: name } : name;
