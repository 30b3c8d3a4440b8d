import { type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Consultation } from '../../domain/consultation/consultation';
import { isKnown, isUnknown } from '../../domain/logic/possible';
import { attributeById } from '../../domain/patient/catalogue/catalogue';
import { alteredGenes, toldGenes } from '../../domain/patient/told-genes';
import { caseFeature } from '../store/case/case.feature';
import { CurrentConsultation } from '../store/consultation/consultation';
import { CurrentRole } from '../store/settings/current-role';
import { AttributeWords } from '../words/attribute-words';
import { Words } from '../words/words';
import type { BannerMarker, BannerPerson } from './patient-banner';

/** What the banner says of the open case; null: none is open. */
export function bannerOf(): Signal<BannerPerson | null> {
  const record = inject(Store).selectSignal(caseFeature.selectRecord);
  const { consultation } = inject(CurrentConsultation);
  const words = inject(Words);
  const attributes = inject(AttributeWords);
  const role = inject(CurrentRole);

  return computed(() => {
    const held = record();
    if (!held) return null;
    const now = consultation();
    if (!now) return { label: held.label, age: null, subtype: null, line: null, markers: [] };
    const subtype = subtypeOf(now, words, attributes);
    // Line and genes are read for the choice of an option.
    if (!role.maySee('status')) return { label: held.label, age: null, subtype, line: null, markers: [] };
    return {
      label: held.label,
      age: numberOf(now, 'age'),
      subtype,
      line: lineOf(now, words),
      markers: markersOf(now, words, attributes),
    };
  });
}

function numberOf({ picture }: Consultation, id: string): number | null {
  const value = picture.value(id);
  return value.kind === 'number' && isKnown(value) ? (value.spans[0]?.lo ?? null) : null;
}

function subtypeOf({ picture }: Consultation, words: Words, attributes: AttributeWords): BannerMarker {
  const triple = picture.value('tripleNegative');
  if (triple.kind === 'choice' && triple.mask === 1) {
    return { text: attributes.name('tripleNegative'), unknown: false };
  }
  const parts = ['hrStatus', 'her2Status'].map((id) => ({ id, value: picture.value(id) }));
  // What is only narrowed down ("HER2-ultralow or HER2 zero") tells more than its absence.
  const known = parts
    .filter(({ id, value }) => !isUnknown(value, attributeById(id)))
    .map(({ id, value }) => attributes.possible(id, value));
  if (known.length > 0) return { text: known.join(', '), unknown: false };
  return { text: words.of('banner.subtypeUnknown'), unknown: true };
}

function lineOf(consultation: Consultation, words: Words): string | null {
  const line = numberOf(consultation, 'line');
  if (line === null) return null;
  return line <= 4 ? words.of(`banner.line.${line}`) : words.of('banner.lineNumber', { line });
}

/** The altered genes, and the gene that would decide most among those not known. */
function markersOf({ picture, missing }: Consultation, words: Words, attributes: AttributeWords): BannerMarker[] {
  const altered = alteredGenes(picture).map(({ attribute, altered: value }) => ({
    text: words.of('banner.marker', {
      name: attributes.name(attribute),
      value: attributes.value(attribute, value).toLocaleLowerCase(),
    }),
    unknown: false,
  }));
  const open = missing.find(({ attribute }) => toldGenes.some((gene) => gene.attribute === attribute));
  if (!open) return altered;
  return [
    ...altered,
    { text: words.of('banner.markerUnknown', { name: attributes.name(open.attribute) }), unknown: true },
  ];
}
