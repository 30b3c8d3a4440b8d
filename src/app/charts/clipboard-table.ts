/** Rows of cells; the first row names the columns. */
export type TableRows = readonly (readonly string[])[];

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

/** For spreadsheets: a tab between cells, a line a row. A cell that a spreadsheet would reckon as a formula is text. */
export function tabSeparated(rows: TableRows): string {
  const cell = (text: string) => oneLine(text).replace(/^[=+@]/, `'$&`);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => oneLine(text).replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** For word processors: a table with the same cells and what stands under it. */
export function htmlTable(rows: TableRows, caption: string, under: readonly string[]): string {
  const line = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const [heads = [], ...body] = rows;
  const table = [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead>${line(heads, 'th')}</thead>`,
    `<tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`,
  ].join('');
  return table + under.map((text) => `<p>${escaped(text)}</p>`).join('');
}
