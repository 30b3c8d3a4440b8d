import { Component, computed, input } from '@angular/core';
import { paperFoot } from '../ui/paper-foot';
import { DocumentBlock } from './document-block';
import { type WrittenDocument, plainText } from './written-document';

/** Characters that stand on two pages in type of 11 points, tables and lists as they are on a sheet. */
const roomy = 4000;
/** The same of what has to go onto one page, with as many short lines as a list of signs has. */
const roomyOnOne = 2900;

/** A document as a page: what is shown here is what is printed. Two languages stand side by side, block beside block. */
@Component({
  selector: 'tandem-document-page',
  imports: [DocumentBlock],
  template: `<article [class.both]="documents().length > 1" [class.much]="holdsMuch()" [class.one]="onePage()">
    @for (row of rows(); track $index) {
      @for (cell of row; track cell.language) {
        <div [attr.lang]="cell.language" [class.heads]="cell.block.kind === 'heading'">
          <tandem-document-block [block]="cell.block" [bare]="documents().length > 1" />
        </div>
      }
    }
  </article>`,
  styleUrl: './document-page.scss',
})
export class DocumentPage {
  /** One or two languages of the same document. */
  readonly documents = input.required<readonly WrittenDocument[]>();

  /** Whether it has to go onto one page of paper: it is set closer there. */
  readonly onePage = input(false);

  protected readonly rows = computed(() =>
    (this.documents()[0]?.blocks ?? []).map((_, place) =>
      this.documents().flatMap(({ language, blocks }) => {
        const block = blocks[place];
        return block ? [{ language, block }] : [];
      }),
    ),
  );

  /** Whether it goes onto its two pages, or its one, only in smaller type. */
  protected readonly holdsMuch = computed(() => {
    const most = this.onePage() ? roomyOnOne : roomy;
    return this.documents().some((document) => plainText(document).length > most);
  });

  constructor() {
    paperFoot('document', () =>
      this.documents()
        .map(({ foot }) => foot)
        .join(' · '),
    );
  }
}
