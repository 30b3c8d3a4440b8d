import { Injectable, inject } from '@angular/core';
import type { Consultation } from '../../../domain/consultation/consultation';
import { attributeOf } from '../../../domain/logic/condition';
import { isUnknown } from '../../../domain/logic/possible';
import type { Trace } from '../../../domain/logic/trace';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { Words } from '../../words/words';
import { FactWords } from './fact-words';

/** Where a fact of the consultation comes from, also one that is derived from others or worked out from the treatments. */
@Injectable({ providedIn: 'root' })
export class Origins {
  readonly #facts = inject(FactWords);
  readonly #words = inject(Words);

  /** "Liver, Oct 2026", "Treatment so far"; empty where nothing is held. */
  of(attribute: string, consultation: Consultation): string {
    const declared = attributeById(attribute);
    if (isUnknown(consultation.picture.value(attribute), declared)) return '';
    const chosen = consultation.sources.get(attribute);
    if (chosen) return this.#facts.origin(chosen);
    if (declared.origin === 'computed') return this.#words.of('fact.fromTreatment');
    const inputs = inputsOf(attribute, consultation, new Set());
    for (const input of inputs) {
      const source = consultation.sources.get(input);
      const origin = source && !source.stale ? this.#facts.origin(source) : '';
      if (origin) return origin;
    }
    return inputs.some((id) => attributeById(id).origin === 'computed') ? this.#words.of('fact.fromTreatment') : '';
  }
}

/** The entered attributes behind a derived one, in the order of its definition. */
function inputsOf(attribute: string, consultation: Consultation, seen: Set<string>): string[] {
  if (seen.has(attribute)) return [];
  seen.add(attribute);
  const fact = consultation.facts.find((one) => one.attribute === attribute);
  if (!fact) return [attribute];
  return fact.cases.flatMap(({ trace }) => attributesOf(trace)).flatMap((id) => inputsOf(id, consultation, seen));
}

function attributesOf(trace: Trace): string[] {
  if (trace.kind === 'leaf') return [attributeOf(trace.leaf)];
  return trace.kind === 'not' ? attributesOf(trace.part) : trace.parts.flatMap(attributesOf);
}
