import { Component, computed, inject } from '@angular/core';
import { type Barrier, type BarrierKind, barrierKinds } from '../../../../domain/navigation/barrier';
import type { BarrierWork } from '../../../../domain/navigation/barrier-referral';
import { newId } from '../../../store/new-id';
import { AfterDraw } from '../../../ui/after-draw';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { Notice } from '../../../ui/notice/notice';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BarrierCard } from './barrier-card';
import { VisitDesk } from './visit-desk';

/** What stands in the way of care: ticked, told in words, referred to somebody who does it by a day. */
@Component({
  selector: 'tandem-barrier-area',
  imports: [BarrierCard, Disclosure, Notice, WordsPipe],
  providers: [AfterDraw],
  templateUrl: './barrier-area.html',
  styleUrl: './barrier-area.scss',
})
export class BarrierArea {
  protected readonly desk = inject(VisitDesk);
  protected readonly words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #after = inject(AfterDraw);

  protected readonly open = computed(() => this.desk.work().filter(({ isResolved }) => !isResolved));
  protected readonly resolved = computed(() => this.desk.work().filter(({ isResolved }) => isResolved));
  protected readonly kinds = computed(() =>
    barrierKinds.map((kind) => ({
      kind,
      word: this.words.of(`visit.plain.b.kind.${kind}`),
      work: this.open().find(({ barrier }) => barrier.kind === kind) ?? null,
    })),
  );

  protected toggle(kind: BarrierKind, work: BarrierWork | null): void {
    if (work) {
      this.remove(work);
      return;
    }
    const barrier: Barrier = { id: newId(), kind, on: this.desk.today(), words: '', referral: null };
    this.desk.write({ barriers: [barrier] });
    this.#say('added', kind);
  }

  protected remove({ barrier, task }: BarrierWork): void {
    this.desk.remove('barriers', barrier.id, task ? 'promised' : 'barriers');
    this.#after.focus('.removed button');
  }

  protected bringBack(): void {
    this.desk.bringBack();
    this.#after.focus('.kinds button[aria-pressed="true"]');
  }

  protected finished({ barrier }: BarrierWork): void {
    this.#say('resolvedSaid', barrier.kind);
    this.#after.focus('.resolved summary', '.kinds button');
  }

  #say(key: string, kind: BarrierKind): void {
    this.#announcer.say(this.words.of(`visit.plain.b.${key}`, { what: this.words.of(`visit.plain.b.kind.${kind}`) }));
  }
}
