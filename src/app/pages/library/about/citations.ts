import { Injectable, computed, inject } from '@angular/core';
import type { Source } from '../../../../domain/evidence/source';
import { KnowledgeLibrary } from '../../../store/knowledge';

/** A trial or body in capitals, at the beginning of a title or in its last brackets: "MONARCH 3", "KEYNOTE-355", "ASCO". */
const leading = /^([A-Z]{4,}[\w-]*(?: \d+)?)\b/;
const inBrackets = /\(([A-Z][\w-]*[A-Z][\w-]*(?: \d+)?)[^()]*\)$/;

const beginning = (title: string) => (title.length <= 46 ? title : `${title.slice(0, 44).replace(/\s+\S*$/, '')} …`);

/** "MONALEESA-2, N Engl J Med 2022", "ASCO 2021", else the beginning of the title. */
export function citation({ title, journal, year }: Source): string {
  const name = leading.exec(title)?.[1] ?? inBrackets.exec(title)?.[1];
  const said = [name, journal].filter(Boolean).join(', ') || beginning(title);
  return year === null || said.includes(String(year)) ? said : `${said} ${year}`;
}

/** Sources in few words, for the links beside a statement. */
@Injectable({ providedIn: 'root' })
export class Citations {
  readonly #library = inject(KnowledgeLibrary);
  readonly #byId = computed(() => {
    const sources = [...(this.#library.evidence()?.sources ?? []), ...(this.#library.about()?.sources ?? [])];
    return new Map(sources.map((one) => [one.id, one]));
  });

  /** The id where the source is not held. */
  of(id: string): string {
    const source = this.#byId().get(id);
    return source ? citation(source) : id;
  }
}
