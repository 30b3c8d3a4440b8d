import { describe, it } from 'node:test';
import { sources } from './sources';
import { refuses, spoiled } from './specimen';

const elacestrant = 'options/elacestrant.json';

describe('the sources refuse', () => {
  it('a gate, a rule and monitoring without a source', () => {
    const caution = spoiled(elacestrant, (text) => text.replace('"sourceId":"bardia-2024-ccr"', '"sourceId":null'));
    refuses(sources, caution, 'cautions short-benefit: names no source');
    const rule = spoiled('rules/her2-positive.json', (text) => text.replace('["wolff-2018-jco"]', '[]'));
    refuses(sources, rule, 'rule her2-equivocal-reflex-ish: was read at');
    const monitoring = spoiled(elacestrant, (text) => text.replace('"sourceId":"bidard-2022-jco"', '"sourceId":null'));
    refuses(sources, monitoring, 'monitoring Tumour imaging');
  });

  it('a page that was read but is no source', () => {
    const read = spoiled(elacestrant, (text) => text.replaceAll('"sourceId":"orserdu-hcp-us"', '"sourceId":null'));
    refuses(sources, read, 'add that page as its source');
  });

  it('the European agency cited from an American page, and the other way round', () => {
    const european = spoiled(elacestrant, (text) => text.replaceAll('"labels-recalled"', '"orserdu-hcp-us"'));
    refuses(sources, european, 'EMA: speaks for Europe');
    refuses(sources, european, 'licences EU: speaks for Europe');
    const american = spoiled('options/imlunestrant.json', (text) =>
      text
        .replaceAll('"fda-2025-imlunestrant"', '"imlunestrant-fass-smpc"')
        .replace(/"checked":\{[^}]*einpresswire[^}]*\}/g, '"checked":null'),
    );
    refuses(sources, american, 'FDA: speaks for US');
  });

  it('an exception that nothing needs', () => {
    const sourced = spoiled('options/giredestrant-everolimus.json', (text) =>
      text.replaceAll('"sourceId":null', '"sourceId":"everolimus-label"'),
    );
    refuses(sources, sourced, 'doses everolimus options/giredestrant-everolimus.json: not needed');
  });
});
