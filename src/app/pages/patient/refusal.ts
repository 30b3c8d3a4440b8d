import { compileKnowledge } from '../../../domain/consultation/compiled-knowledge';
import type { Knowledge } from '../../../domain/consultation/knowledge';
import type { Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import { possibleFrom, type ValueProblem } from '../../../domain/patient/observed-value';
import { pictureAt } from '../../../domain/patient/picture-at';
import type { Observation, PatientRecord, SiteSettings } from '../../../domain/patient/record';

/** Why an entry is not taken: the value itself, a fact on record that excludes it, or dates that say otherwise. */
export type Refusal =
  | { kind: 'value'; attribute: string; problem: ValueProblem }
  | { kind: 'constraint'; id: string }
  | { kind: 'overruled'; attribute: string; computed: Possible };

interface Ground {
  record: PatientRecord;
  site: SiteSettings;
  day: string;
  knowledge: Knowledge;
}

/** Why these observations cannot be recorded together with what is known; null: they can. Old contradictions refuse nothing. */
export function refusalOf(observations: readonly Observation[], ground: Ground): Refusal | null {
  for (const { attribute, value } of observations) {
    const read = possibleFrom(attributeById(attribute), value);
    if (typeof read === 'string') return { kind: 'value', attribute, problem: read };
  }
  const { record, site, day, knowledge } = ground;
  const { facts, drugs } = compileKnowledge(knowledge);
  const before = pictureAt(record, day, site, facts, drugs);
  const next = { ...record, observations: [...record.observations, ...observations] };
  const after = pictureAt(next, day, site, facts, drugs);
  const broken = after.contradictions.find((id) => !before.contradictions.includes(id));
  if (broken !== undefined) return { kind: 'constraint', id: broken };
  const overruled = after.overruled.find((id) => !before.overruled.includes(id));
  if (overruled === undefined) return null;
  return { kind: 'overruled', attribute: overruled, computed: after.picture.value(overruled) };
}
