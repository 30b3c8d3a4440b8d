import { htmlTable, tabSeparated } from './clipboard-table';

const rows = [
  ['Group', 'Figure'],
  ['A & B <new>', '35\tof\n100'],
];

describe('what a table is copied as', () => {
  it('has a cell between tabs and a row a line, whatever the cells hold', () => {
    expect(tabSeparated(rows)).toBe('Group\tFigure\nA & B <new>\t35 of 100');
  });

  it('has no cell that a spreadsheet would reckon', () => {
    expect(tabSeparated([['=1+1', '-2', '@x']])).toBe("'=1+1\t-2\t'@x");
  });

  it('is a table with a head for word processors, with every mark escaped and the sources under it', () => {
    const page = new DOMParser().parseFromString(htmlTable(rows, 'Shrinking', ['Source: "One"']), 'text/html');
    expect(page.querySelector('caption')?.textContent).toBe('Shrinking');
    expect([...page.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(['Group', 'Figure']);
    expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['A & B <new>', '35 of 100']);
    expect(page.querySelector('p')?.textContent).toBe('Source: "One"');
  });
});
