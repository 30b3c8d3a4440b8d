import { type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Consultation } from '../../../../domain/consultation/consultation';
import { type Phrase, fact } from '../../../../domain/documents/phrase';
import { isUnknown } from '../../../../domain/logic/possible';
import type { HandOffCase } from '../../../../domain/navigation/hand-off-note';
import { attributeById } from '../../../../domain/patient/catalogue/catalogue';
import { inOrder } from '../../../../domain/preference/weighing';
import { caseFeature } from '../../../store/case/case.feature';
import { clockFeature } from '../../../store/clock/clock.feature';
import { CurrentConsultation } from '../../../store/consultation/consultation';
import { selectLastDecision } from '../../../store/decision/decision-selectors';
import { selectCourse } from '../../../store/desk/desk-selectors';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { mattersFeature } from '../../../store/matters/matters.feature';
import { settingsFeature } from '../../../store/settings/settings.feature';

/** What the hand-off note of the open case is made of; null: no case is open. To be called in an injection context. */
export function handOffCase(): Signal<HandOffCase | null> {
  const store = inject(Store);
  const library = inject(KnowledgeLibrary);
  const { consultation } = inject(CurrentConsultation);
  const record = store.selectSignal(caseFeature.selectRecord);
  const desk = store.selectSignal(caseFeature.selectDesk);
  const today = store.selectSignal(clockFeature.selectToday);
  const last = store.selectSignal(selectLastDecision);
  const course = store.selectSignal(selectCourse);
  const phones = store.selectSignal(settingsFeature.selectPhones);
  const weighing = store.selectSignal(mattersFeature.selectWeighing);
  const said = store.selectSignal(mattersFeature.selectSaid);

  return computed(() => {
    const held = record();
    if (!held) return null;
    const now = consultation();
    const optionName = (id: string) => library.knowledge()?.options.find((one) => one.id === id)?.name ?? null;
    const effectName = (id: string) => library.care()?.plans.find((one) => one.id === id)?.name ?? null;
    const concerns = library.evidence()?.concerns ?? [];
    const decision = last();
    return {
      label: held.label,
      cancer: now ? cancerOf(now) : [],
      desk: desk(),
      decision: decision && {
        on: decision.on,
        kind: decision.choice.kind,
        option: decision.choice.kind === 'option' ? optionName(decision.choice.optionId) : null,
      },
      course: course(),
      matters: {
        concerns: inOrder(weighing()).flatMap((id) => concerns.find((one) => one.id === id)?.name ?? []),
        own: said().own,
      },
      phones: phones(),
      today: today(),
      optionName,
      drugName: (id: string) => library.knowledge()?.drugs.find((one) => one.id === id)?.name ?? null,
      effectName,
    };
  });
}

/** Hormone receptors and HER2 as far as they are known. */
function cancerOf({ picture }: Consultation): Phrase[] {
  return ['hrStatus', 'her2Status'].flatMap((id) => {
    const value = picture.value(id);
    return isUnknown(value, attributeById(id)) ? [] : [fact(id, value)];
  });
}
