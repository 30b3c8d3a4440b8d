import { Component, computed, input } from '@angular/core';
import { PeopleGrid } from '../charts/people-grid';
import { Icon } from '../ui/icon/icon';
import type { WrittenBlock } from './written-document';

/** A block of a document as it stands on the page and on paper. Its title is an `h2`: the page has its own `h1`. */
@Component({
  selector: 'tandem-document-block',
  imports: [Icon, PeopleGrid],
  templateUrl: './document-block.html',
  styleUrl: './document-block.scss',
})
export class DocumentBlock {
  readonly block = input.required<WrittenBlock>();
  /** Without pictures of people: there is no room for them. */
  readonly bare = input(false);

  /** As many lines to write on. */
  protected readonly empty = computed(() => {
    const block = this.block();
    return block.kind === 'lines' ? Array.from({ length: block.count }, (_, place) => place) : [];
  });
}
