import { Component, computed, inject, input, signal } from '@angular/core';
import { Printing } from '../ui/printing';
import { Words } from '../words/words';
import { WordsPipe } from '../words/words-pipe';
import { ChartThemes } from './chart-theme';
import { type TableRows, htmlTable, tabSeparated } from './clipboard-table';
import { MAY_BE_TAKEN } from './may-be-taken';
import type { PictureOf } from './picture';
import { ProvenanceOf } from './provenance';

/**
 * Copies the sentences or the table and downloads the picture of what stands on the page, with study, source and the band of
 * different studies in each. It is given what is shown, so nothing of a closed topic can be in it.
 */
@Component({
  selector: 'tandem-take-along',
  imports: [WordsPipe],
  templateUrl: './take-along.html',
  styleUrl: './take-along.scss',
})
export class TakeAlong {
  /** What it is, in words: the title of all three. */
  readonly heading = input.required<string>();
  /** Empty: there are none to copy. */
  readonly sentences = input<readonly string[]>([]);
  /** Read when it is copied. */
  readonly table = input.required<() => TableRows>();
  /** Whether the page is drawn as on paper while the table is read, so that only what may leave the screen is in it. */
  readonly asOnPaper = input(false);
  /** What else stands under the table. */
  readonly below = input<readonly string[]>([]);
  /** null: nothing is drawn. */
  readonly picture = input<PictureOf | null>(null);

  protected readonly mayBeTaken = inject(MAY_BE_TAKEN);
  readonly #words = inject(Words);
  readonly #printing = inject(Printing);
  readonly #themes = inject(ChartThemes);
  readonly #provenance = inject(ProvenanceOf, { optional: true });

  readonly #from = computed(() => this.#provenance?.tandemProvenance() ?? null);
  /** What goes under sentences and table. */
  readonly #under = computed(() => {
    const from = this.#from();
    if (!from) return [];
    return [...from.sources, ...(from.band ? [from.band] : [])];
  });
  protected readonly said = signal('');

  protected async copySentences(): Promise<void> {
    const { study } = this.#from() ?? { study: null };
    const head = study ? `${this.heading()} (${study})` : this.heading();
    const text = [head, ...this.sentences(), ...this.#under()].join('\n');
    await this.#try(() => navigator.clipboard.writeText(text), 'chart.copied', 'chart.notCopied');
  }

  protected async copyTable(): Promise<void> {
    const { study } = this.#from() ?? { study: null };
    const read = () => ({ rows: this.table()(), under: [...this.#under(), ...this.below()] });
    const { rows, under } = this.asOnPaper() ? this.#printing.drawn(read) : read();
    const caption = study ? `${this.heading()} (${study})` : this.heading();
    const plain = [tabSeparated([[caption], ...rows]), ...under].join('\n');
    const kinds = { 'text/plain': plain, 'text/html': htmlTable(rows, caption, under) };
    const item = Object.fromEntries(Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]));
    await this.#try(() => navigator.clipboard.write([new ClipboardItem(item)]), 'chart.tableCopied', 'chart.notCopied');
  }

  protected async download(picture: PictureOf): Promise<void> {
    await this.#try(() => this.#save(picture), 'chart.saved', 'chart.notSaved');
  }

  async #save(picture: PictureOf): Promise<void> {
    const { picturePage } = await import('./picture-page');
    const theme = this.#themes.paper();
    const page = picturePage(this.heading(), picture(theme), this.#from(), theme);
    const blob = await new Promise<Blob | null>((done) => {
      page.toBlob(done, 'image/png');
    });
    if (!blob) throw new Error('The browser made no picture.');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${fileName([this.heading(), this.#from()?.study ?? ''].join(' '))}.png`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
  }

  /** Says what came of it; a browser that refuses loses nothing, because all of it stands on the page. */
  async #try(act: () => Promise<void>, done: string, refused: string): Promise<void> {
    this.said.set('');
    try {
      await act();
      this.said.set(this.#words.of(done));
    } catch {
      this.said.set(this.#words.of(refused));
    }
  }
}

/** Letters and figures joined by hyphens: a name that every system takes. */
function fileName(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'tandem'
  );
}
