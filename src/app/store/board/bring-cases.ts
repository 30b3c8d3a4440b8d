import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { broughtAgain } from '../../../domain/board/brought-again';
import { type AgendaEntry, usualMinutes } from '../../../domain/board/meeting';
import { type KeptCase, newCase } from '../../../domain/case-file/kept-case';
import { type CaseProblem, largestFile, readCase } from '../../../domain/case-file/read-case';
import type { SamplePatient } from '../../../domain/patient/sample';
import { CLOCK } from '../clock/clock';
import { faultOf, KEPT_DESK } from '../kept/kept-desk-port';
import { SealedCaseFile } from '../kept/sealed-case-file';
import { newId } from '../new-id';
import { boardFeature } from './board.feature';
import { boardPageActions } from './board-page-actions';

/**
 * What became of one file or kept case. sealed: it waits for its passphrase. there: it is on the agenda already. newer: the
 * one on the agenda is up to date with it. differs: it and the one on the agenda have to be joined by a person first.
 */
export type BroughtAs =
  | { kind: 'brought'; name: string; leftOut: number }
  | { kind: 'newer'; name: string; leftOut: number }
  | { kind: 'there' | 'differs'; name: string }
  | { kind: 'sealed'; name: string; text: string }
  | { kind: 'refused'; name: string; problem: CaseProblem | { kind: 'unread' | 'passphrase' | 'sealedNewer' } };

/** Brings copies of cases into the open board: of files, of what is kept here, of samples. Nothing of where they come from is changed. */
@Injectable()
export class BringCases {
  readonly #store = inject(Store);
  readonly #clock = inject(CLOCK);
  readonly #desk = inject(KEPT_DESK);
  readonly #sealed = inject(SealedCaseFile);
  readonly #board = this.#store.selectSignal(boardFeature.selectBoard);

  /** Several at once, in one step of undo. Rejects never: each says what became of it. */
  async files(files: readonly File[]): Promise<BroughtAs[]> {
    const read = await Promise.all(
      files.map(async (file) => {
        if (file.size > largestFile) return { name: file.name, text: null };
        return { name: file.name, text: await file.text() };
      }),
    );
    return this.#bring(
      read.map(({ name, text }) => (text === null ? refusal(name, { kind: 'tooLarge' }) : this.#read(name, text))),
    );
  }

  /** A file that waited for its passphrase. */
  async unsealed(name: string, text: string, passphrase: string): Promise<BroughtAs> {
    const opened = await this.#sealed.open(text, passphrase);
    if (opened === null) return refusal(name, { kind: 'passphrase' });
    if (opened === 'newer') return refusal(name, { kind: 'sealedNewer' });
    return this.#bring([this.#read(name, opened.text)])[0] ?? refusal(name, { kind: 'unread' });
  }

  async kept(ids: readonly string[]): Promise<BroughtAs[]> {
    const desk = await this.#desk();
    const read = await Promise.all(
      ids.map((id) =>
        desk.read(id).then(
          ({ kept, leftOut }): Read => ({ kept, name: kept.record.label, leftOut: leftOut.length }),
          (error: unknown): Read => refusal(faultOf(error), { kind: 'unread' }),
        ),
      ),
    );
    return this.#bring(read);
  }

  samples(samples: readonly SamplePatient[]): BroughtAs[] {
    const now = this.#clock.now().toISOString();
    return this.#bring(
      samples.map(({ id, record }) => ({
        kept: { ...newCase(`sample-${id}`, now), record },
        name: record.label,
        leftOut: 0,
      })),
    );
  }

  #read(name: string, text: string): Read {
    if (this.#sealed.isSealed(text)) return { kind: 'sealed', name, text };
    const found = readCase(text, largestFile);
    if (found.kind !== 'read') return refusal(name, found);
    return { kept: found.kept, name: found.kept.record.label || name, leftOut: found.leftOut.length };
  }

  #bring(read: readonly Read[]): BroughtAs[] {
    const there = new Map(Object.entries(this.#board()?.cases ?? {}));
    const brought = new Map<string, { kept: KeptCase; entry: AgendaEntry }>();
    const renewed = new Map<string, KeptCase>();
    const said = read.map((one): BroughtAs => {
      if ('kind' in one) return one;
      const { kept, name, leftOut } = one;
      const held = there.get(kept.id);
      if (!held) {
        there.set(kept.id, kept);
        brought.set(kept.id, { kept, entry: newEntry(kept.id) });
        return { kind: 'brought', name, leftOut };
      }
      const again = broughtAgain(held, kept);
      // A later copy that says nothing new is as new as the one on the agenda from now on.
      if (again.kind === 'there' && kept.changed > held.changed)
        renewed.set(kept.id, { ...held, changed: kept.changed });
      if (again.kind !== 'newer') return { kind: again.kind, name };
      there.set(kept.id, again.kept);
      renewed.set(kept.id, again.kept);
      return { kind: 'newer', name, leftOut };
    });
    if (brought.size + renewed.size > 0)
      this.#store.dispatch(
        boardPageActions.casesBrought({ brought: [...brought.values()], renewed: [...renewed.values()] }),
      );
    return said;
  }
}

type Read = Extract<BroughtAs, { kind: 'sealed' | 'refused' }> | { kept: KeptCase; name: string; leftOut: number };

const refusal = (name: string, problem: Extract<BroughtAs, { kind: 'refused' }>['problem']) => ({
  kind: 'refused' as const,
  name,
  problem,
});

const newEntry = (caseId: string): AgendaEntry => ({
  id: newId(),
  caseId,
  kind: 'discussion',
  question: '',
  presenter: '',
  minutes: usualMinutes,
  without: {},
});
