import type { Consultation } from '../consultation/consultation';
import { isKnown, isUnknown } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import { alteredGenes } from '../patient/told-genes';
import { type Phrase, fact, words } from './phrase';

/** Who it is about in one line, without a name: age, receptors, line, altered genes, performance status. What is not known is left out. */
export function caseSummary({ picture }: Pick<Consultation, 'picture'>): Phrase[] {
  const alone = (attribute: string): Phrase[] => {
    const value = picture.value(attribute);
    return isUnknown(value, attributeById(attribute)) ? [] : [fact(attribute, value)];
  };
  const told = (attribute: string): Phrase[] =>
    alone(attribute).map((value) => words('note.fact', { name: { is: 'attribute', attribute }, value }));
  const line = picture.value('line');
  const lineNumber = line.kind === 'number' && isKnown(line) ? line.spans[0]?.lo : undefined;
  return [
    ...told('age'),
    ...['hrStatus', 'her2Status'].flatMap(alone),
    ...(lineNumber === undefined ? [] : [words('note.line', { line: lineNumber })]),
    ...alteredGenes(picture).flatMap(({ attribute }) => told(attribute)),
    ...told('ecog'),
  ];
}
