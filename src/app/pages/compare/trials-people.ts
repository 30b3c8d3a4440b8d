import { Injectable, computed, inject } from '@angular/core';
import type { Trial } from '../../../domain/evidence/trial';
import { type TrialPeople, PeopleOfTrials } from '../../../domain/evidence/trial-people';
import { KnowledgeLibrary } from '../../store/knowledge';

/** For whom a trial speaks, read once from the indications that cite it. */
@Injectable({ providedIn: 'root' })
export class TrialsPeople {
  readonly #library = inject(KnowledgeLibrary);
  readonly #reader = computed(() => {
    const knowledge = this.#library.knowledge();
    if (!knowledge) return null;
    const read = new Map<string, TrialPeople | null>();
    return { people: new PeopleOfTrials(knowledge.options, knowledge.facts), read };
  });

  readonly of = (trial: Trial): TrialPeople | null => {
    const reader = this.#reader();
    if (!reader) return null;
    const held = reader.read.get(trial.id);
    if (held !== undefined) return held;
    const people = reader.people.of(trial);
    reader.read.set(trial.id, people);
    return people;
  };
}
