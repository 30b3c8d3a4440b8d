import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drugGates } from './drug-gates';
import { refuses, shelf, spoiled } from './specimen';

describe('the check of drug gates', () => {
  it('passes the knowledge as it stands', () => {
    assert.deepEqual(drugGates.check(shelf), []);
  });

  it('refuses a combination without a gate of its drug', () => {
    const lost = spoiled('options/utidelone.json', (text) =>
      text.replace('{"attribute":"dpyd","in":["poor"]}', '{"attribute":"dpyd","in":["intermediate"]}'),
    );
    refuses(drugGates, lost, 'utidelone.json: does not carry gate "dpyd-poor" of capecitabine');
  });

  it('refuses a combination without a hold of its drug', () => {
    const lost = spoiled('options/aromatase-inhibitor-ribociclib.json', (text) =>
      text.replace('{"attribute":"qtcf","from":450}', '{"attribute":"ecog","in":["4"]}'),
    );
    refuses(drugGates, lost, 'does not carry gate "qtcf" of ribociclib');
  });

  it('refuses a partner given in every case that was a choice before', () => {
    const alone = spoiled('options/trastuzumab-chemotherapy.json', (text) =>
      text
        .replace(/"partners":\{[^[]*\[[^\]]*\]/, '"partners":{"of":["eribulin","gemcitabine"]')
        .replaceAll(',"oneOf":"chemotherapy"', ''),
    );
    refuses(drugGates, alone, 'does not carry gate "dpyd-poor" of capecitabine');
  });

  it('refuses an exception that nothing needs', () => {
    const carried = spoiled('options/fulvestrant-alpelisib.json', (text) =>
      text.replace(
        '"holds":[',
        '"holds":[{"id":"ovarian-suppression","when":{"attribute":"endocrinePartner","in":["no"]},"text":{"en":"a","es":"a"},"sourceId":null,"checked":null,"waitFor":{"en":"a","es":"a"}},',
      ),
    );
    refuses(drugGates, carried, 'fulvestrant-alpelisib fulvestrant ovarian-suppression: not needed');
  });
});
