import type { KeptCase } from '../../../domain/case-file/kept-case';
import type { Content, OpenKept } from './kept-state';

/** The open case as it is written. @param now ISO instant */
export const asKept = ({ id, created, archived }: OpenKept, content: Content, now: string): KeptCase => ({
  id,
  created,
  changed: now,
  archived,
  ...content,
});
