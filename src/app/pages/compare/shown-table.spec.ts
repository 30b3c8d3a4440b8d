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
      <tandem-source-link><button>Source</button> <span>(J Clin Oncol 2022)</span></tandem-source-link>
      <span class="visually-hidden">spoken</span></td></tr>`;
    expect(shownTable(table(row))).toEqual([['Time months', '3.8 HR 0.5 (J Clin Oncol 2022)']]);
  });

  it('leaves out rows without an answer, the key of the marks and what is still asked', () => {
    const head = '<tr><td class="key">This option</td><th>A</th></tr>';
    const asked = '<tr><th>Hair</th><td><tandem-topic-gate>Closed</tandem-topic-gate></td></tr>';
    expect(shownTable(table(`${head}<tr><th>Tests</th><td></td></tr>${asked}`))).toEqual([['', 'A']]);
  });

  it('keeps every row as wide as the head, and passes over gates', () => {
    const rows = '<tr><td></td><th>A</th><th>B</th></tr><tr class="gate"><td>Closed</td></tr>';
    expect(shownTable(table(`${rows}<tr><th>Met</th><td colspan="2">in one</td></tr>`))).toEqual([
      ['', 'A', 'B'],
      ['Met', 'in one', ''],
    ]);
  });
});
