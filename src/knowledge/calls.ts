// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { CallKnowledge } from '../domain/navigation/first-cycle-call';
import everyday from '#knowledge/care/everyday-words.json';
import firstCycle from '#knowledge/care/first-cycle-calls.json';

export const calls: CallKnowledge = { firstCycle, everyday };
