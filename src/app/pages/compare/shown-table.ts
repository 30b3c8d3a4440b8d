/** Not part of what a table says: what is pressed, drawn or spoken only, and the rows that hold nothing else. */
const passedOver = 'button, svg, .visually-hidden, .no-print, .key';
const rowsPassedOver = '.gate, .no-print, :has(tandem-study-band, tandem-topic-gate)';

/**
 * The words of a table as they stand on the page, a row a list of cells: what is not on the page, because its topic is closed,
 * cannot be in it. A cell over several columns is followed by empty ones; a row that answers nothing is left out.
 */
export function shownTable(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter((row) => !row.matches(rowsPassedOver) && row.closest('table') === table)
    .map((row) =>
      [...row.cells].flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')]),
    )
    .filter(([, ...cells]) => cells.some(Boolean));
}

/** Words of an element with a space between its parts. */
function textOf(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(passedOver)) words.push((nodeValue ?? '').trim());
  }
  return words.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}
