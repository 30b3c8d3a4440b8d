/** The published schema of the case file against what Tandem writes, and what is read again of it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { caseFile } from '../../src/domain/case-file/case-file';
import { newCase } from '../../src/domain/case-file/kept-case';
import { readCase } from '../../src/domain/case-file/read-case';
import type { SamplePatient } from '../../src/domain/patient/sample';

const root = join(__dirname, '..', '..');
const parsed = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const folder = 'src/knowledge/samples';
const samples = readdirSync(join(root, folder)).map((file) => parsed(join(folder, file)) as SamplePatient);
const validate = new Ajv({ allErrors: true, strict: false }).compile(parsed('docs/case-file.schema.json') as object);

describe('case file of every sample', () => {
  for (const { id, record } of samples) {
    const kept = { ...newCase(id, '2026-11-01T08:00:00.000Z'), record };
    const text = JSON.stringify(caseFile(kept, '2026.11.2', '2026-11-29T10:00:00.000Z'));

    it(`${id} has the published shape`, () => {
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    });

    it(`${id} is read as it was written`, () => {
      const read = readCase(text);
      assert.ok(read.kind === 'read');
      assert.deepEqual(read.leftOut, []);
      assert.deepEqual(JSON.parse(JSON.stringify(read.kept)), JSON.parse(JSON.stringify(kept)));
    });
  }

  it('refuses a file without a record', () => {
    assert.ok(!validate({ format: 'tandem-case', version: 1, written: '', knowledge: '', case: { id: 'x' } }));
  });
});
