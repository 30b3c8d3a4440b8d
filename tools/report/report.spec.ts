import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { safety, sentences } from '../../src/knowledge/properties';
import type { ProofReport } from '../../src/domain/library/proof-report';
import { readShelf } from '../check/files';
import { proofReport } from './proof-report';
import { inBoth, subjectInBoth } from './spanish';

const written = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'src', 'knowledge', 'proof-report.json'), 'utf8'),
) as ProofReport;

describe('the report of the proof', () => {
  it('is what the tools say today', () => {
    assert.deepEqual(written, JSON.parse(JSON.stringify(proofReport(readShelf()))), 'stale: run npm run report');
  });

  it('names every property once, and every finding among them', () => {
    const ids = written.proof.properties.flatMap((row) => row.ids);
    assert.deepEqual([...ids].sort(), [...safety.map(({ id }) => id), ...Object.keys(sentences)].sort());
    const found = written.proof.properties.flatMap((row) => row.findings).reduce((sum, count) => sum + count, 0);
    const accepted = written.proof.accepted.reduce((sum, { findings }) => sum + findings, 0);
    assert.equal(found, accepted + written.proof.needless);
  });

  it('counts no state twice: the properties together looked at no more than the prover says', () => {
    const sum = written.proof.properties.reduce((total, { enumerated }) => total + (enumerated ?? 0), 0);
    assert.ok(sum > 0 && sum <= written.proof.enumerated);
  });

  it('asks for the Spanish of a sentence that nobody translated', () => {
    assert.throws(() => inBoth('A reason that is new.'), /no Spanish for "A reason that is new."/);
    assert.deepEqual(subjectInBoth('closed by pregnant = trimester2: HER2 low, HR positive, first line'), {
      en: 'closed by pregnancy, trimester 2: HER2 low, HR positive, first line',
      es: 'cerrado por embarazo, trimestre 2: HER2 bajo, RH positivo, primera línea',
    });
  });
});
