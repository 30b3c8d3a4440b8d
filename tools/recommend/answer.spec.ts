import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv, { type AnySchemaObject } from 'ajv';
import { interactions } from '../../src/knowledge/interactions';
import { knowledge as options } from '../../src/knowledge/knowledge';
import { samples } from '../../src/knowledge/samples';
import { answer } from './answer';
import type { RecommendOutput } from './output';

const root = join(__dirname, '..', '..');
const day = '2026-11-23';
const knowledge = { ...options, ...interactions };

function good(input: object): RecommendOutput {
  const out = answer(JSON.stringify(input), 1, knowledge);
  assert.ok(!('error' in out), JSON.stringify(out));
  return out;
}

function bad(text: string): string {
  const out = answer(text, 7, knowledge);
  assert.ok('error' in out, 'the line was taken');
  assert.equal(out.line, 7);
  return out.error;
}

const postmenopausal = {
  day,
  region: 'US',
  observations: {
    metastatic: 'yes',
    sex: 'female',
    age: 61,
    menopausalStatus: 'post',
    erPercent: 95,
    prPercent: 20,
    her2Ihc: '1+',
    sites: ['bone'],
    organDysfunction: 'none',
  },
};

describe('recommend', () => {
  it('names the fact for which an option waits', () => {
    const out = good({ ...postmenopausal, observations: { ...postmenopausal.observations, qtcf: 490 } });
    const waiting = out.options.find(({ option }) => option === 'aromatase-inhibitor-ribociclib');
    assert.equal(waiting?.status, 'notNow');
    assert.equal(waiting.deciding.kind, 'hold');
    assert.equal(waiting.deciding.gate, 'qtcf');
    assert.deepEqual(waiting.deciding.facts, [{ attribute: 'qtcf', value: 490 }]);
    assert.deepEqual(waiting.deciding.facts, waiting.because);
  });

  it('answers every sample in the published shape', () => {
    const schema = JSON.parse(
      readFileSync(join(root, 'docs', 'recommend-output.schema.json'), 'utf8'),
    ) as AnySchemaObject;
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const { id, record } of samples) {
      const { observations, specimens, therapies, events } = record;
      const out = good({ id, day, region: 'EU', observations, specimens, therapies: therapies ?? undefined, events });
      assert.ok(validate(JSON.parse(JSON.stringify(out))), JSON.stringify(validate.errors?.[0]));
      assert.equal(out.classes.length, 7);
      assert.equal(out.id, id);
    }
  });

  it('tells an absent list from an empty one', () => {
    const unknown = good(postmenopausal);
    const none = good({ ...postmenopausal, therapies: [] });
    assert.equal(unknown.facts['endocrineStatus'], null);
    assert.equal(none.facts['endocrineStatus'], 'sensitive');
  });

  it('takes partly known values', () => {
    const equivocal = good({ ...postmenopausal, observations: { ...postmenopausal.observations, her2Ihc: '2+' } });
    assert.deepEqual(equivocal.facts['her2Status'], { oneOf: ['positive', 'low'] });
    const either = good({
      ...postmenopausal,
      observations: { ...postmenopausal.observations, her2Ihc: { oneOf: ['0', '1+'] } },
    });
    assert.deepEqual(either.facts['her2Status'], { oneOf: ['low', 'ultralow', 'zero'] });
  });

  it('names missing facts with the options that each would decide', () => {
    const out = good({
      ...postmenopausal,
      therapies: [
        {
          setting: 'metastatic',
          drugs: ['Letrozole', 'ribociclib'],
          start: '2024-01',
          end: '2026-01',
          stopReason: 'progression',
        },
      ],
    });
    const esr1 = out.missing.find((one) => one.attribute === 'esr1');
    assert.ok(esr1, 'ESR1 is not asked for');
    assert.ok(esr1.touches.includes('elacestrant'));
  });

  it('looks at the medicines beside the drugs of each option, and changes a status for what is forbidden alone', () => {
    const plain = good(postmenopausal);
    assert.deepEqual(plain.medicines, { known: false, read: [], notChecked: [] });
    const out = good({ ...postmenopausal, medicines: ['Claritromicina 500 mg', 'Metformin', 'Mistletoe'] });
    assert.deepEqual(out.medicines, {
      known: true,
      read: [
        { medicine: 'Claritromicina 500 mg', ingredients: ['clarithromycin'] },
        { medicine: 'Metformin', ingredients: ['metformin'] },
        { medicine: 'Mistletoe', ingredients: [] },
      ],
      notChecked: ['Mistletoe'],
    });
    const statuses = ({ options: list }: RecommendOutput) => list.map(({ option, status }) => `${option} ${status}`);
    // What is to be avoided with one of them stands later, in the same status.
    assert.deepEqual(statuses(out).sort(), statuses(plain).sort());
    assert.notDeepEqual(statuses(out), statuses(plain));
    const ribociclib = out.options.find(({ option }) => option === 'aromatase-inhibitor-ribociclib');
    assert.ok(ribociclib);
    const [first] = ribociclib.interactions;
    assert.equal(first?.medicine, 'Claritromicina 500 mg');
    assert.equal(first.drug, 'ribociclib');
    assert.equal(first.severity, 'avoid');
    assert.ok(first.source !== null && first.checked !== null);
    assert.deepEqual(ribociclib.noInteractionFound, []);
    assert.deepEqual(ribociclib.notLookedUp.find(({ medicine }) => medicine === 'Metformin')?.drugs, [
      'anastrozole',
      'letrozole',
      'ribociclib',
    ]);
    const wort = good({ ...postmenopausal, medicines: ["St John's wort"] });
    const status = (of: RecommendOutput, id: string) => of.options.find(({ option }) => option === id)?.status;
    assert.ok(statuses(wort).every((one) => statuses(plain).includes(one) || /palbociclib.* notNow$/.test(one)));
    assert.equal(status(wort, 'aromatase-inhibitor-palbociclib'), 'notNow');
  });

  it('says where each option stands with the licences of the region', () => {
    const licences = (region: 'US' | 'EU' | undefined) => {
      const out = good({ ...postmenopausal, region });
      return new Map(out.options.map(({ option, licence }) => [option, licence]));
    };
    assert.equal(licences('EU').get('trastuzumab-deruxtecan-pertuzumab'), 'under-review');
    assert.equal(licences('EU').get('abemaciclib-monotherapy'), 'not-licensed');
    assert.equal(licences('EU').get('vepdegestrant'), 'unread');
    assert.equal(licences('US').get('vepdegestrant'), 'licensed');
    assert.equal(licences(undefined).get('vepdegestrant'), null);
    assert.equal(licences('US').get('advance-care-planning'), null);
  });

  it('says so of a person without metastatic disease', () => {
    const out = good({ day, observations: { metastatic: 'no' } });
    assert.equal(out.metastatic, 'false');
    assert.deepEqual(out.options, []);
    assert.equal(out.classes.length, 7);
  });

  it('gives a sentence that says what and where for a bad line', () => {
    assert.match(bad('{"day":'), /not JSON/);
    assert.match(bad('[]'), /must be object/);
    assert.match(bad('{"observations":{}}'), /day/);
    assert.match(bad('{"day":"2026-02-30","observations":{}}'), /2026-02-30.*date/);
    assert.match(bad('{"day":"2026-11-23","observations":{"erPercent":250}}'), /erPercent.*250.*0 to 100/);
    assert.match(bad('{"day":"2026-11-23","observations":{"esr1":"unknown"}}'), /esr1.*unknown/);
    assert.match(bad('{"day":"2026-11-23","observations":{"her2Status":"low"}}'), /derived/);
    assert.match(bad('{"day":"2026-11-23","observations":{},"stage":4}'), /stage/);
    assert.match(
      bad(
        '{"day":"2026-11-23","observations":{},"therapies":[{"setting":"metastatic","drugs":[],"start":"2025","end":"2024"}]}',
      ),
      /ends before it starts/,
    );
  });

  it('goes on after a bad line and ends with exit code 1', () => {
    const run = spawnSync('npx', ['tsx', join(root, 'tools/recommend/recommend.ts')], {
      input: `nonsense\n\n${JSON.stringify(postmenopausal)}\n`,
      encoding: 'utf8',
      cwd: root,
    });
    const lines = run.stdout.trim().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /"error"/);
    assert.match(lines[1] ?? '', /"classes"/);
    assert.equal(run.status, 1);
  });
});
