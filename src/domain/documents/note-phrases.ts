import { type DocumentCase, chosenColumn, goneOption } from './document-case';
import { initialled } from './patient-sheet';
import { type Phrase, day, inlined, list, own, words } from './phrase';
import { declinedBecause } from './sheet-choices';

export function labelled({ label }: DocumentCase): Phrase[] {
  return label === '' ? [] : [words('note.for', { label: own(initialled(label)) })];
}

/** "Decision: elacestrant." */
export function choicePhrase(of: DocumentCase): Phrase {
  const { choice } = of.decision;
  const taken = chosenColumn(of);
  if (choice.kind === 'option')
    return words('note.choice', { option: taken ? inlined(taken.finding.option.name) : goneName(of, choice.optionId) });
  return words(`note.choice.${choice.kind}`);
}

/** As it was called then; by its id where nobody kept that. */
function goneName(of: DocumentCase, id: string): Phrase {
  const named = goneOption(of, id)?.named;
  return words('note.gone', { option: named ? inlined(named.name) : own(id) });
}

export function mattersPhrases({ concerns, ownWords }: DocumentCase): Phrase[] {
  const named = concerns.map(({ name }) => inlined(name));
  const said = ownWords.trim();
  return [
    ...(named.length > 0 ? [words('note.matters', { concerns: list(named) })] : []),
    ...(said === '' ? [] : [words('note.ownWords', { said: own(said) })]),
  ];
}

export const presentPhrase = (present: DocumentCase['decision']['present']): Phrase =>
  present.length > 0
    ? words('note.present', { roles: list(present.map((role) => words(`decision.role.${role}`))) })
    : words('note.presentUnsaid');

export const reviewPhrase = (nextReview: string | null): Phrase =>
  nextReview ? words('note.review', { day: day(nextReview, 'long') }) : words('note.reviewUnset');

/** Why an option is declined, with what was said besides. */
export function declinedPhrase(of: DocumentCase, id: string): Phrase | null {
  const no = of.decision.declined.find(({ optionId }) => optionId === id);
  if (!no) return null;
  const said = no.words.trim();
  const reason: Phrase = { is: 'inside', of: declinedBecause(no) };
  return said !== '' && no.reason !== 'other'
    ? words('note.declinedWith', { reason, said: own(said) })
    : words('note.declined', { reason });
}

export function basis({ decision: { pinned }, manifest }: DocumentCase): Phrase[] {
  return [
    words('note.basis', { version: pinned.version, day: day(pinned.evidenceDate, 'long') }),
    ...(pinned.version === manifest.version ? [] : [words('note.basisNow', { version: manifest.version })]),
    words('note.tool'),
  ];
}
