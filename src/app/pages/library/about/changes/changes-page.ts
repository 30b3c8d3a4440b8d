import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { changeKinds } from '../../../../../domain/library/knowledge-version';
import { overdue } from '../../../../../domain/library/overdue';
import { clockFeature } from '../../../../store/clock/clock.feature';
import { KnowledgeLibrary } from '../../../../store/knowledge';
import { inSteps } from '../../../../ui/in-steps';
import { Notice } from '../../../../ui/notice/notice';
import { AttributeWords } from '../../../../words/attribute-words';
import { DayPipe } from '../../../../words/day-pipe';
import { TextPipe } from '../../../../words/text-pipe';
import { Words } from '../../../../words/words';
import { WordsPipe } from '../../../../words/words-pipe';
import { LibraryEntries } from '../../library-entries';
import { libraryPath } from '../../sections';
import { EntryLinks } from '../entry-links';
import { Leaf } from '../leaf';

/** What each version of the knowledge brought, for whom the advice changes, and what is due to be read again. */
@Component({
  selector: 'tandem-changes-page',
  imports: [DayPipe, EntryLinks, Leaf, Notice, RouterLink, TextPipe, WordsPipe],
  templateUrl: './changes-page.html',
  styleUrls: ['../leaf-content.scss', './changes-page.scss'],
})
export class ChangesPage {
  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = inject(LibraryEntries);
  readonly #attributes = inject(AttributeWords);
  readonly #today = inject(Store).selectSignal(clockFeature.selectToday);
  protected readonly words = inject(Words);
  protected readonly path = libraryPath;
  /** What is due first, then a version a step. */
  protected readonly drawn = inSteps((inject(KnowledgeLibrary).about()?.versions.length ?? 0) + 1);

  protected readonly manifest = computed(() => this.#library.knowledge()?.manifest ?? null);
  protected readonly due = computed(() => {
    const knowledge = this.#library.knowledge();
    const evidence = this.#library.evidence();
    if (!knowledge || !evidence) return null;
    const { isPast, old } = overdue(knowledge, evidence, this.#today());
    const day = this.words.day(knowledge.manifest.reviewBy, 'long');
    return {
      isPast,
      sentence: this.words.of(isPast ? 'about.changes.past' : 'about.changes.fresh', { day }),
      old: old.map(({ kind, id, on }) => ({ kind, id, on, name: this.#entries.named(kind, id)?.name ?? null })),
    };
  });
  /** The newest first. */
  protected readonly versions = computed(() => {
    const sorted = [...(this.#library.about()?.versions ?? [])].sort((a, b) => b.on.localeCompare(a.on));
    return sorted.map((version, place) => ({
      ...version,
      isFirst: place === sorted.length - 1,
      isHeld: version.version === this.manifest()?.version,
      kinds: changeKinds
        .map((kind) => ({
          kind,
          changes: version.changes.filter((change) => change.kind === kind).sort((a, b) => b.on.localeCompare(a.on)),
        }))
        .filter(({ changes }) => changes.length > 0),
      groups: version.groups.map((group) => ({
        ...group,
        name: this.#entries.named('options', group.optionId)?.name ?? null,
        from: this.#status(group.from),
        to: this.#status(group.to),
        facts: group.example.map(({ attribute, value }) => this.#fact(attribute, value)).join('; '),
      })),
    }));
  });

  #status(status: string | null): string {
    return this.words.of(status === null ? 'about.changes.notHeld' : `about.proof.status.${status}`);
  }

  #fact(attribute: string, value: string | number): string {
    const said = typeof value === 'number' ? this.words.number(value) : this.#attributes.value(attribute, value);
    return `${this.#attributes.name(attribute)}: ${said}`;
  }
}
