import { shownTable } from './shown-table';

const table = (rows: string): HTMLTableElement => {
  const page = new DOMParser().parseFromString(`<table><tbody>${rows}</tbody></table>`, 'text/html');
  const found = page.querySelector('table');
  if (!found) throw new Error('a table');
  return found;
};

describe('shownTable', () => {
  it('reads words part by part, and leaves out what is pressed or only spoken', () => {
    const row = `<tr><th>Time <small>months</small></th><td><p>3.8</p><p>HR 0.5</p><button>More</button>
      <tandem-source-link><button>Source</button></tandem-source-link><span class="visually-hidden">spoken</span></td></tr>`;
    expect(shownTable(table(row))).toEqual([['Time months', '3.8 HR 0.5 Source']]);
  });

  it('keeps every row as wide as the head, and passes over gates', () => {
    const rows = '<tr><td></td><th>A</th><th>B</th></tr><tr class="gate"><td>Closed</td></tr>';
    expect(shownTable(table(`${rows}<tr><th>Met</th><td colspan="2">in one</td></tr>`))).toEqual([
      ['', 'A', 'B'],
      ['Met', 'in one', ''],
    ]);
  });
});
