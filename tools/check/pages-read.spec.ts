import { describe, it } from 'node:test';
import { shelfOf, type KnowledgeFile } from './files';
import { pagesRead } from './pages-read';
import { refuses, shelf, spoiled } from './specimen';

/** The knowledge as if all that was read at one site had been read at another. */
const movedTo = (site: string, other: string) =>
  shelfOf(
    shelf.files.map((file): KnowledgeFile => {
      const content: unknown = JSON.parse(JSON.stringify(file.content).replaceAll(site, other));
      return { ...file, content };
    }),
  );

describe('the pages that labels were read at are refused', () => {
  it('when nobody knows whose site it is', () => {
    const copied = spoiled('doses/trastuzumab-emtansine.json', (text) =>
      text.replaceAll('www.120ty.net', 'example.org'),
    );
    refuses(pagesRead, copied, 'http://example.org/bencandy.php');
  });

  it('when a rule that cites labels alone was read there', () => {
    const moved = spoiled('rules/hr-positive.json', (text) => text.replaceAll('prescriberpoint.com', 'example.org'));
    refuses(pagesRead, moved, 'rules/hr-positive.json: https://example.org/therapies/kisqali');
  });

  it('when a site stands in a list and nothing was read there', () => {
    refuses(pagesRead, movedTo('soltamox.com', 'nerlynx.com'), 'nothing was read at soltamox.com');
    refuses(pagesRead, movedTo('kipdf.com', 'docslib.org'), 'nothing was read at kipdf.com');
  });
});
