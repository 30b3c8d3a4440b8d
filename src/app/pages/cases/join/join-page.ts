import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Side, Taken } from '../../../../domain/case-file/joining';
import { mergeCases } from '../../../../domain/case-file/merge-cases';
import { mostStarred } from '../../../../domain/navigation/question';
import { keptActions } from '../../../store/kept/kept-actions';
import { keptFeature } from '../../../store/kept/kept.feature';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Notice } from '../../../ui/notice/notice';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { ConflictWords } from './conflict-words';

let count = 0;

/** Two copies of one case, joined finding by finding: what differs is chosen by a person, what only one says stays unless they take it out. */
@Component({
  selector: 'tandem-join-page',
  imports: [EmptyState, Notice, Section, WordsPipe],
  templateUrl: './join-page.html',
  styleUrl: './join-page.scss',
})
export class JoinPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly #said = inject(ConflictWords);
  readonly #chosen = signal<Readonly<Record<string, Taken>>>({});

  protected readonly id = `join-${++count}`;
  protected readonly join = this.#store.selectSignal(keptFeature.selectJoin);
  readonly #vault = this.#store.selectSignal(keptFeature.selectVault);
  protected readonly unlocked = computed(() => this.#vault() === 'unlocked');
  /** By the hour, because both may be of one day. */
  protected readonly changed = computed((): Record<Side, string> => {
    const join = this.join();
    const at = (instant: string | undefined) => (instant === undefined ? '' : this.#words.moment(instant));
    return { mine: at(join?.mine.changed), theirs: at(join?.theirs.changed) };
  });
  protected readonly sides: readonly Side[] = ['mine', 'theirs'];
  readonly #joined = computed(() => {
    const join = this.join();
    return join && mergeCases(join.mine, join.theirs, this.#chosen());
  });
  protected readonly rows = computed(() =>
    (this.#joined()?.conflicts ?? []).map((conflict) => ({
      key: conflict.key,
      about: this.#said.about({ ...conflict, value: conflict.mine }),
      says: [
        ...this.sides.map((taken) => ({
          taken: taken,
          words: this.#said.side(conflict, taken),
          from: this.names()[taken],
        })),
        ...(conflict.twoThings ? [{ taken: 'both' as const, words: this.#said.both(conflict), from: '' }] : []),
      ],
      chosen: this.#chosen()[conflict.key] ?? null,
      isTopic: conflict.kind === 'topic',
    })),
  );
  /** What can be chosen with one press: consent is asked about topic by topic, never among others. */
  protected readonly atOnce = computed(() => this.rows().filter(({ isTopic }) => !isTopic));
  protected readonly alone = computed(() =>
    (this.#joined()?.alone ?? []).map((one) => ({
      ...one,
      name: this.#said.about(one),
      words: this.#said.alone(one),
      from: this.names()[one.side],
    })),
  );
  protected readonly leftOut = computed(() => {
    const count = this.alone().filter(({ kept }) => !kept).length;
    return count === 0 ? '' : this.#words.count('kept.join.aloneStays', count);
  });
  /** That more questions have a star than the list takes; empty: not so. */
  protected readonly stars = computed(() => {
    const starred = (this.#joined()?.merged.desk.questions ?? []).filter(({ starred }) => starred).length;
    return starred > mostStarred ? this.#words.count('kept.join.stars', starred) : '';
  });
  protected readonly open = computed(() => this.rows().filter(({ chosen }) => chosen === null).length);
  protected readonly answer = computed(() => {
    const conflicts = this.rows().length;
    return conflicts === 0 ? this.#words.of('kept.join.agree') : this.#words.count('kept.join.differ', conflicts);
  });
  protected readonly left = computed(() => (this.open() === 0 ? '' : this.#words.count('kept.join.left', this.open())));
  /** Where each copy comes from. */
  protected readonly names = computed((): Record<Side, string> => {
    const join = this.join();
    const mine = join?.from === 'tab' || join?.revision === null ? 'here' : 'kept';
    const theirs = join?.from ?? 'file';
    return { mine: this.#words.of(`kept.join.from.${mine}`), theirs: this.#words.of(`kept.join.from.${theirs}`) };
  });

  protected choose(key: string, taken: Taken): void {
    this.#chosen.update((chosen) => ({ ...chosen, [key]: taken }));
  }

  protected chooseAll(side: Side): void {
    const all = Object.fromEntries(this.atOnce().map(({ key }) => [key, side]));
    this.#chosen.update((chosen) => ({ ...chosen, ...all }));
  }

  protected keep(): void {
    const [join, joined] = [this.join(), this.#joined()];
    if (!join || !joined || this.open() > 0) return;
    this.#store.dispatch(keptActions.joined({ kept: joined.merged, revision: join.revision }));
  }

  /** The copy that is not kept becomes a case of its own, under a label that tells it apart. */
  protected apart(): void {
    const join = this.join();
    if (!join) return;
    const copy = join.from === 'tab' ? join.mine : join.theirs;
    const label = this.#words.of('kept.copyLabel', { label: copy.record.label });
    this.#store.dispatch(keptActions.keptApart({ kept: { ...copy, record: { ...copy.record, label } } }));
  }

  protected leave(): void {
    this.#store.dispatch(keptActions.joinLeft());
    void this.#router.navigate(['/cases']);
  }
}
