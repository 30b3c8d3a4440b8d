import { words } from '../../documents/phrase';
import type { JsonObject } from '../json';
import { BundleDraft } from './bundle-draft';
import { addDecision } from './decision-resources';
import type { ExportCase } from './export-case';
import { addPerson } from './person-resources';
import { leftOutFacts } from './told-facts';
import { addTreatments } from './treatment-resources';
import { type WordsOnly, wordsOnlyIn } from './words-only';

export interface DecisionBundle {
  /** A FHIR R4 transaction: drafts and proposals only. */
  bundle: JsonObject;
  /** What stands in it in words alone. */
  wordsOnly: WordsOnly[];
  /** What is known of the person and is not in it, by its name. */
  leftOut: string[];
}

/** The decision with the record that it rests on, for another system. It holds no name, and of closed topics nothing. */
export function decisionBundle(of: ExportCase): DecisionBundle {
  const draft = new BundleDraft(of.codes, of.newId);
  const person = addPerson(draft, of);
  addTreatments(draft, of, person);
  addDecision(draft, of, person);
  return { bundle: draft.bundle, wordsOnly: wordsOnlyIn(draft.resources), leftOut: leftOutOf(of) };
}

/** What is known of the person and does not go along, by its name. */
export function leftOutOf(of: ExportCase): string[] {
  const { medicines, therapies, events } = of.record;
  const parts: [string, boolean][] = [
    ['medicines', (medicines ?? []).length > 0],
    ['response', (therapies ?? []).some(({ bestResponse, cycles }) => (bestResponse ?? cycles) !== undefined)],
    ['surgery', events.surgery !== undefined],
    ['recurrence', events.recurrence !== undefined],
  ];
  return [
    ...leftOutFacts(of).map((attribute) => of.say({ is: 'attribute', attribute })),
    ...parts.filter(([, isKnown]) => isKnown).map(([part]) => of.say(words(`export.leftOut.${part}`))),
  ];
}
