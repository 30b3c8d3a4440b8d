import { describe, it } from 'node:test';
import { knowledgeVersions } from './knowledge-versions';
import { languages } from './languages';
import { selfAssessment } from './self-assessment';
import { shape } from './shape';
import { sourceDocument } from './source-document';
import { refuses, spoiled } from './specimen';

const targeted = 'source-document/targeted-therapy.json';
const version = 'changes/2026.11.2.json';
const certification = 'self-assessment/certification.json';

describe('the checks of the pages about the knowledge refuse', () => {
  it('a claim without a source, with one that is not held, or with a verdict that there is not', () => {
    const without = spoiled(targeted, (text) => text.replace(/"sources":\[[^\]]*\]/, '"sources":[]'));
    refuses(sourceDocument, without, 'often-used: no source; name');
    const dangling = spoiled(targeted, (text) => text.replace('"asco-2021-et"', '"asco-2021-ets"'));
    refuses(sourceDocument, dangling, 'no source "asco-2021-ets"');
    const verdict = spoiled(targeted, (text) => text.replace('"differs"', '"wrong"'));
    refuses(shape, verdict, targeted);
  });

  it('a claim that links nowhere, stands twice, is of no paragraph, or is told in one language', () => {
    const rule = spoiled(targeted, (text) => text.replace('"gbrca-palb2"', '"gbrca"'));
    refuses(sourceDocument, rule, 'no rule "gbrca"');
    const double = spoiled(targeted, (text) => text.replace('"id":"some-block-her2"', '"id":"often-used"'));
    refuses(sourceDocument, double, '"often-used" stands twice');
    const ninth = spoiled(targeted, (text) => text.replace('"paragraph":4', '"paragraph":9'));
    refuses(sourceDocument, ninth, 'no paragraph 9');
    const english = spoiled(targeted, (text) => text.replace(/"es":"La terapia dirigida[^"]*"/, '"es":""'));
    refuses(languages, english, 'a language is empty');
  });

  it('a paragraph that nobody judged', () => {
    const left = spoiled(targeted, (text) => text.replaceAll('"paragraph":4', '"paragraph":3'));
    refuses(sourceDocument, left, 'no claim of paragraph 4');
  });

  it('a version that the manifest names and nobody described, a day that is none, an option that is not held', () => {
    const other = spoiled(version, (text) => text.replace('"version":"2026.11.2"', '"version":"2026.10.1"'));
    refuses(knowledgeVersions, other, 'changes/2026.11.2.json: write what');
    const day = spoiled(version, (text) => text.replace('"on":"2026-11-29"', '"on":"2026-11"'));
    refuses(knowledgeVersions, day, '"2026-11" is no day');
    const option = spoiled(version, (text) => text.replace('"capecitabine"', '"capecitabin"'));
    refuses(knowledgeVersions, option, 'no option "capecitabin"');
    const group =
      '{"optionId":"olaparib","from":"offered","to":"offered","states":1,"who":{"en":"All","es":"Todas"},"example":[]}';
    const same = spoiled(version, (text) => text.replace('"groups":[', `"groups":[${group},`));
    refuses(knowledgeVersions, same, '"olaparib" does not change');
  });

  it('a criterion that is left out, a certificate, and an address elsewhere', () => {
    const fewer = spoiled(certification, (text) => text.replace(/,\{"id":"funding".*\}(?=\])/, ''));
    refuses(selfAssessment, fewer, '5 criteria of "certification"');
    const boast = spoiled(certification, (text) => text.replace('"how":{"en":"', '"how":{"en":"Tandem is certified. '));
    refuses(selfAssessment, boast, 'claims a certificate');
    const elsewhere = spoiled(certification, (text) => text.replace('"/library/sources"', '"https://example.org"'));
    refuses(selfAssessment, elsewhere, 'is no address within Tandem');
    const mixed = spoiled(certification, (text) => text.replace('"wording":"read"', '"wording":"recalled"'));
    refuses(selfAssessment, mixed, 'is read in part');
    const unseen = spoiled('self-assessment/quality.json', (text) => text.replace('"see":null', '"see":"/library"'));
    refuses(selfAssessment, unseen, 'cannot be seen at /library');
  });
});
