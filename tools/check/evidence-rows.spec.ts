import { describe, it } from 'node:test';
import { evidenceRows } from './evidence-rows';
import { shelfOf } from './files';
import { refuses, shelf, spoiled } from './specimen';

const list = (from: string | RegExp, to: string) => spoiled('evidence-rows.json', (text) => text.replace(from, to));

describe('the check of the rows of the evidence refuses', () => {
  it('one that is lost, leads nowhere, or is left out without a reason', () => {
    refuses(evidenceRows, list(/\{"file":"supportive-local","id":"zoom result: [^}]*\},/, ''), '84 entries');
    refuses(evidenceRows, list('"to":["summit/result:pfs-her2-mutant"]', '"to":[]'), 'leads nowhere');
    refuses(evidenceRows, list('"to":["summit/result:pfs-her2-mutant"]', '"not":{"en":""}'), 'no sentence');
  });

  it('a row that the knowledge no longer holds, or holds under another name', () => {
    const without = spoiled('trials/summit.json', (text) => text.replace('"pfs-her2-mutant"', '"pfs"'));
    refuses(evidenceRows, without, 'no "summit/result:pfs-her2-mutant" in the knowledge');
    const renamed = spoiled('trials/cleopatra.json', (text) => text.replace('"term":"Asthenia"', '"term":"Weakness"'));
    refuses(evidenceRows, renamed, 'no "cleopatra/event:Asthenia" in the knowledge');
  });

  it('two entries of one row without a sentence why, and a sentence where there is one entry', () => {
    const pfs = '"to":["summit/result:pfs-her2-mutant"]';
    refuses(evidenceRows, list(pfs, '"to":["summit/result:orr-her2-mutant"]'), 'without a sentence why');
    const same = '"same":{"en":"It stands twice in the evidence."}';
    refuses(evidenceRows, list(pfs, `${pfs},${same}`), 'no earlier entry');
  });

  it('a knowledge without the list', () => {
    refuses(evidenceRows, shelfOf(shelf.files.filter(({ path }) => path !== 'evidence-rows.json')), 'is missing');
  });
});
