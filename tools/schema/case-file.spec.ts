/** The published schema of the case file against what Tandem writes, and what is read again of it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { caseFile } from '../../src/domain/case-file/case-file';
import { type KeptCase, newCase } from '../../src/domain/case-file/kept-case';
import { readCase } from '../../src/domain/case-file/read-case';
import { arbitraryCase } from '../../src/domain/case-file/testing/arbitrary-case';
import type { SamplePatient } from '../../src/domain/patient/sample';

const root = join(__dirname, '..', '..');
const parsed = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const folder = 'src/knowledge/samples';
const samples = readdirSync(join(root, folder)).map((file) => parsed(join(folder, file)) as SamplePatient);
const validate = new Ajv({ allErrors: true, strict: false }).compile(parsed('docs/case-file.schema.json') as object);

const written = (kept: KeptCase) => JSON.stringify(caseFile(kept, '2026.11.2', '2026-11-29T10:00:00.000Z'));

/** What stands in a file of a value. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A case of which everything is said: both kinds of topic, what matters, a decision with a figure, and the next one begun. */
const [decided] = fc.sample(
  arbitraryCase.filter(
    ({ decisions, decisionDraft, answers, closed, preferences, said }) =>
      decisions.some(({ pinned, declined }) => pinned.figures.length > 1 && declined.length > 0) &&
      decisionDraft !== null &&
      Object.values(answers).some((one) => one !== null) &&
      closed !== undefined &&
      preferences.tries.length > 0 &&
      said.picked.length > 0,
  ),
  { seed: 5, numRuns: 1 },
);

describe('case file of a case that was talked about and decided', () => {
  it('has the published shape, and is read as it was written', () => {
    assert.ok(decided);
    assert.ok(validate(JSON.parse(written(decided))), JSON.stringify(validate.errors));
    const read = readCase(written(decided));
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.leftOut, []);
    assert.deepEqual(plain(read.kept), plain(decided));
  });

  it('has it whatever is said, and loses nothing on the way', () => {
    fc.assert(
      fc.property(arbitraryCase, (kept) => {
        const text = written(kept);
        assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
        const read = readCase(text);
        assert.ok(read.kind === 'read');
        assert.deepEqual([read.leftOut, plain(read.kept)], [[], plain(kept)]);
      }),
    );
  });

  it('has it without what an older program did not write', () => {
    assert.ok(decided);
    const older = written({ ...decided, closed: undefined });
    assert.ok(!older.includes('"closed":{'));
    assert.ok(validate(JSON.parse(older)), JSON.stringify(validate.errors));
  });

  it('does not have it with a decision that names no day, or an answer that nobody can give', () => {
    assert.ok(decided);
    const [first] = decided.decisions;
    const undated = { ...first, on: undefined };
    for (const part of [{ decisions: [undated] }, { answers: { survival: { answer: 'sure' } } }]) {
      assert.ok(!validate(JSON.parse(written({ ...decided, ...part } as unknown as KeptCase))));
    }
  });
});

describe('case file of every sample', () => {
  for (const { id, record } of samples) {
    const kept = { ...newCase(id, '2026-11-01T08:00:00.000Z'), record };
    const text = written(kept);

    it(`${id} has the published shape`, () => {
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    });

    it(`${id} is read as it was written`, () => {
      const read = readCase(text);
      assert.ok(read.kind === 'read');
      assert.deepEqual(read.leftOut, []);
      assert.deepEqual(plain(read.kept), plain(kept));
    });
  }

  it('refuses a file without a record', () => {
    assert.ok(!validate({ format: 'tandem-case', version: 1, written: '', knowledge: '', case: { id: 'x' } }));
  });
});
