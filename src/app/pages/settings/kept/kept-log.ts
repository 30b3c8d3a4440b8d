import { Component, computed, inject, signal } from '@angular/core';
import type { DeclinedAs, LogEntry } from '../../../store/kept/deed';
import { DecisionWords } from '../../../parts/kept/decision-words';
import { DeviceLog } from '../../../store/kept/device-log';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { Disclosure } from '../../../ui/disclosure/disclosure';
import { saveFile } from '../../../ui/save-file';
import { inline } from '../../../words/inline';
import { PageWords } from '../../../words/page-words';
import { Words } from '../../../words/words';
import { WordsPipe } from '../../../words/words-pipe';

/** As many lines as anybody reads on a page; the file holds all. */
const most = 200;

/** What was done with the kept cases, and when. */
@Component({
  selector: 'tandem-kept-log',
  imports: [Disclosure, WordsPipe],
  template: `<tandem-disclosure [summary]="'kept.log.title' | words" [open]="open()" (openChange)="toggle($event)">
    @if (rows(); as rows) {
      <div class="do">
        <button type="button" class="btn small" (click)="save()">{{ 'kept.log.save' | words }}</button>
        @if (clearing()) {
          <span>{{ 'kept.log.sure' | words }}</span>
          <button type="button" class="btn small danger" (click)="clear()">{{ 'kept.log.clear' | words }}</button>
          <button type="button" class="btn small" (click)="clearing.set(false)">{{ 'kept.log.keep' | words }}</button>
        } @else {
          <button type="button" class="btn small" (click)="clearing.set(true)">{{ 'kept.log.clear' | words }}</button>
        }
      </div>
      <table>
        <caption class="visually-hidden">
          {{
            'kept.log.title' | words
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'kept.log.when' | words }}</th>
            <th scope="col">{{ 'kept.log.what' | words }}</th>
            <th scope="col">{{ 'kept.log.case' | words }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows; track $index) {
            <tr>
              <td class="num">{{ row.when }}</td>
              <td>
                {{ row.what }}
                @for (one of row.declined; track one) {
                  <br />{{ one }}
                }
              </td>
              <td>{{ row.label }}</td>
            </tr>
          }
        </tbody>
      </table>
    }
  </tandem-disclosure>`,
  styles: `
    .do {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding-block: 8px 12px;
    }
    .danger {
      color: var(--mat-sys-error);
      border-color: var(--mat-sys-error);
    }
    th,
    td {
      padding: 5px 16px 5px 0;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      vertical-align: top;
    }
  `,
})
export class KeptLog {
  readonly #log = inject(DeviceLog);
  readonly #words = inject(Words);
  readonly #pageWords = inject(PageWords);
  readonly #decisions = inject(DecisionWords);
  readonly #library = inject(KnowledgeLibrary);
  readonly #entries = signal<LogEntry[] | null>(null);

  protected readonly open = signal(false);
  protected readonly clearing = signal(false);
  protected readonly rows = computed(() =>
    this.#entries()
      ?.slice(0, most)
      .map(({ at, deed, label, declined }) => ({
        when: this.#words.moment(at),
        what: this.#words.of(`kept.deed.${deed}`),
        declined: (declined ?? []).map((one) => this.#declined(one)),
        label: label ?? '',
      })),
  );

  protected async toggle(open: boolean): Promise<void> {
    this.open.set(open);
    if (!open) return;
    // What was declined is named as on the page of the plan; without its words the log is read all the same.
    const named = Promise.allSettled([
      this.#library.load(),
      this.#pageWords.load(
        () => import('../../../../i18n/plan.en.json').then((file) => file.default),
        () => import('../../../../i18n/plan.es.json'),
      ),
    ]);
    const [entries] = await Promise.all([this.#log.read(), named]);
    this.#entries.set(entries);
  }

  #declined({ optionId, reason }: DeclinedAs): string {
    return this.#words.of('kept.log.declined', {
      option: this.#decisions.option(optionId, this.#library.knowledge()?.options ?? []),
      reason: inline(this.#words.of(`decision.plain.reason.${reason}`)),
    });
  }

  protected async save(): Promise<void> {
    const text = await this.#log.text();
    if (text !== null) saveFile('tandem-log.json', text);
  }

  protected async clear(): Promise<void> {
    await this.#log.clear();
    this.clearing.set(false);
    this.#entries.set(await this.#log.read());
  }
}
