import type { Consultation } from '../consultation/consultation';
import { isKnown, isUnknown, maskOf } from '../logic/possible';
import { attributeById } from '../patient/catalogue/catalogue';
import { type Phrase, fact, words } from './phrase';

/** The genes that open or close options, and the values that are told in one line. */
const markers: readonly [attribute: string, value: string][] = [
  ['esr1', 'mutated'],
  ['pik3ca', 'mutated'],
  ['akt1', 'mutated'],
  ['pten', 'altered'],
  ['germlineBrca', 'pathogenic'],
  ['germlinePalb2', 'pathogenic'],
  ['erbb2Mutation', 'activating'],
  ['msi', 'high'],
];

/** Who it is about in one line, without a name: age, receptors, line, altered genes, performance status. What is not known is left out. */
export function caseSummary({ picture }: Pick<Consultation, 'picture'>): Phrase[] {
  const alone = (attribute: string): Phrase[] => {
    const value = picture.value(attribute);
    return isUnknown(value, attributeById(attribute)) ? [] : [fact(attribute, value)];
  };
  const told = (attribute: string): Phrase[] =>
    alone(attribute).map((value) => words('note.fact', { name: { is: 'attribute', attribute }, value }));
  const altered = markers.filter(([id, value]) => {
    const held = picture.value(id);
    const declared = attributeById(id);
    return declared.kind === 'choice' && held.kind === 'choice' && held.mask === maskOf(declared.values, [value]);
  });
  const line = picture.value('line');
  const lineNumber = line.kind === 'number' && isKnown(line) ? line.spans[0]?.lo : undefined;
  return [
    ...told('age'),
    ...['hrStatus', 'her2Status'].flatMap(alone),
    ...(lineNumber === undefined ? [] : [words('note.line', { line: lineNumber })]),
    ...altered.flatMap(([id]) => told(id)),
    ...told('ecog'),
  ];
}
