import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doseStopsAnswered } from './dose-stops';
import { refuses, shelf, spoiled } from './specimen';

describe('the check of dose stops', () => {
  it('passes the knowledge as it stands', () => {
    assert.deepEqual(doseStopsAnswered.check(shelf), []);
  });

  it('refuses a medicine that is offered where its dose table stops it', () => {
    const lost = spoiled('shared-holds.json', (text) =>
      text.replace('{"attribute":"bilirubin","above":2}', '{"attribute":"bilirubin","above":4}'),
    );
    refuses(
      doseStopsAnswered,
      lost,
      'fulvestrant-ribociclib.json: no gate or hold answers "ribociclib: ALT or AST above 3',
    );
  });

  it('refuses lung inflammation of which a conjugate says nothing', () => {
    const lost = spoiled('options/trastuzumab-emtansine.json', (text) =>
      text.replace('"when":{"attribute":"ild","in":["current"]}', '"when":{"attribute":"ild","in":["past"]}'),
    );
    const without = {
      ...lost,
      sharedHolds: lost.sharedHolds.map(({ path, item }) => ({
        path,
        item: { ...item, of: item.of.filter(({ drugId }) => drugId !== 'trastuzumab-emtansine') },
      })),
    };
    refuses(doseStopsAnswered, without, 'no gate or hold answers "trastuzumab-emtansine: Lung inflammation');
  });

  it('refuses a stop of which nobody said at which values', () => {
    const told = spoiled('doses/ribociclib.json', (text) => text.replace('QTcF above 500 ms', 'QTcF above 510 ms'));
    refuses(doseStopsAnswered, told, '"ribociclib: QTcF above 510 ms" says to wait or to stop');
    refuses(doseStopsAnswered, told, 'ribociclib: QTcF above 500 ms: not needed, delete it');
  });
});
