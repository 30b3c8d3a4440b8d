import { words } from '../../documents/phrase';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';

/** What matters to the person: a goal each, and the questions that they answered as they were asked. Nothing where nothing was said. */
export function addConcerns(draft: BundleDraft, of: ExportCase, patient: Reference): ConcernResources {
  const { concerns, ownWords, decision } = of.note;
  const named = concerns.map(({ name }) => of.say({ is: 'text', text: name }));
  const own = ownWords.trim();
  const texts = own === '' ? named : [...named, own];
  if (texts.length === 0) return { goals: [], answers: [] };
  const answers = draft.add('QuestionnaireResponse', {
    questionnaire: `urn:tandem:questionnaire:what-matters|${decision.pinned.version}`,
    status: 'completed',
    subject: patient,
    authored: decision.on,
    source: patient,
    item: [
      item('picked', of.say(words('sheet.plain.matters')), named),
      item('own-words', of.say(words('export.ownWords')), own === '' ? [] : [own]),
    ].flat(),
  });
  const goals = texts.map((text) =>
    draft.add('Goal', { lifecycleStatus: 'proposed', description: { text }, subject: patient, expressedBy: patient }),
  );
  return { goals, answers: [answers] };
}

export interface ConcernResources {
  goals: Reference[];
  answers: Reference[];
}

/** A question with its answers in their order; none without an answer. */
const item = (linkId: string, text: string, given: readonly string[]): JsonObject[] =>
  given.length > 0 ? [{ linkId, text, answer: given.map((valueString) => ({ valueString })) }] : [];
