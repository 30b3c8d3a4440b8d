import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { SamplePatient } from '../../../../domain/patient/sample';
import { ownValue } from '../../../../domain/own-value';
import { EnterPassphrase } from '../../../parts/passphrase/enter-passphrase';
import { boardFeature } from '../../../store/board/board.feature';
import { BringCases, type BroughtAs } from '../../../store/board/bring-cases';
import { keptActions } from '../../../store/kept/kept-actions';
import { keptFeature } from '../../../store/kept/kept.feature';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Announcer } from '../../../ui/announcer/announcer';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { FileDrop } from '../../../ui/file-drop/file-drop';
import { Section } from '../../../ui/section/section';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';
import { BoardWords } from '../board-words';
import { PickCases } from './pick-cases';

/** Brings cases on the agenda: files, several at once; cases kept here; samples. What became of each is said. */
@Component({
  selector: 'tandem-add-cases',
  imports: [Disclosure, EnterPassphrase, FileDrop, PickCases, RouterLink, Section, WordsPipe],
  templateUrl: './add-cases.html',
  styleUrl: './add-cases.scss',
})
export class AddCases {
  readonly #store = inject(Store);
  readonly #bring = inject(BringCases);
  readonly #words = inject(Words);
  readonly #said = inject(BoardWords);
  readonly #announcer = inject(Announcer);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);
  readonly #state = this.#store.selectSignal(keptFeature.selectKeptState);
  protected readonly samples = signal<readonly SamplePatient[]>([]);
  protected readonly sealed = signal<readonly Extract<BroughtAs, { kind: 'sealed' }>[]>([]);
  protected readonly says = signal<readonly string[]>([]);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');

  protected readonly vault = computed(() => this.#state().vault);
  protected readonly kept = computed(() =>
    this.#state()
      .lines.filter(({ head }) => head !== null && head.state !== 'archived')
      .map(({ id, head }) => ({
        id,
        name: head?.label ?? '',
        // One that was written later brings the copy on the agenda up to date.
        there: (ownValue(this.#board()?.cases, id)?.changed ?? '') >= (head?.changed ?? ''),
        isOlder: ownValue(this.#board()?.cases, id) !== undefined,
      }))
      .map((one) => ({ ...one, name: one.name || this.#words.of('agenda.noLabel') })),
  );
  protected readonly sampleLines = computed(() =>
    this.samples().map(({ id, title }) => ({
      id,
      name: this.#words.text(title),
      there: ownValue(this.#board()?.cases, `sample-${id}`) !== undefined,
    })),
  );

  constructor() {
    this.#store.dispatch(keptActions.asked());
    inject(KnowledgeLibrary)
      .samples()
      .then(
        (samples) => {
          this.samples.set([...samples].sort((a, b) => a.place - b.place));
        },
        () => null,
      );
  }

  protected async take(files: readonly File[]): Promise<void> {
    this.#tell(await this.#bring.files(files));
  }

  protected async takeKept(ids: readonly string[]): Promise<void> {
    this.#tell(await this.#bring.kept(ids));
  }

  protected takeSamples(ids: readonly string[]): void {
    this.#tell(this.#bring.samples(this.samples().filter(({ id }) => ids.includes(id))));
  }

  protected async unseal({ name, text }: { name: string; text: string }, passphrase: string): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const found = await this.#bring.unsealed(name, text, passphrase);
    this.busy.set(false);
    if (found.kind === 'refused' && found.problem.kind === 'passphrase') {
      this.problem.set(this.#said.problem(found.problem));
      return;
    }
    this.#tell([found, ...this.sealed().filter((one) => one.text !== text)]);
  }

  #tell(found: readonly BroughtAs[]): void {
    const of = <Kind extends BroughtAs['kind']>(kind: Kind) =>
      found.filter((one): one is Extract<BroughtAs, { kind: Kind }> => one.kind === kind);
    const [brought, newer, there] = [of('brought'), of('newer'), of('there')];
    const names = (list: readonly { name: string }[]) =>
      list.map(({ name }) => name || this.#words.of('agenda.noLabel')).join(', ');
    const cut = [...brought, ...newer].filter(({ leftOut }) => leftOut > 0);
    this.sealed.set(of('sealed'));
    this.says.set([
      ...(brought.length > 0 ? [this.#words.count('add.brought', brought.length)] : []),
      ...(cut.length > 0 ? [this.#words.of('add.leftOut', { names: names(cut) })] : []),
      ...(newer.length > 0 ? [this.#words.of('add.newer', { names: names(newer) })] : []),
      ...(there.length > 0 ? [this.#words.of('add.there', { names: names(there) })] : []),
      ...of('differs').map((one) => this.#words.of('add.differs', { name: names([one]) })),
      ...of('refused').map(({ name, problem }) =>
        this.#words.of('add.refused', { name, why: this.#said.problem(problem) }),
      ),
    ]);
    this.#announcer.say(this.says().join(' '));
  }
}
