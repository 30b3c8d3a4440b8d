import { patientInput, patientLines } from './patient';
import type { Proof } from './prove-all';

export function report(proof: Proof, seconds: () => number): boolean {
  for (const { property, sentence, subject, state } of proof.findings) {
    console.log(`${property}: ${subject}: ${sentence}`);
    if (state) for (const line of patientLines(state)) console.log('   ', line);
    if (state) console.log(JSON.stringify(patientInput(state, '2026-11-23')));
  }
  console.log('needless', proof.needless.size, [...proof.needless].slice(0, 10));
  console.log(proof.crossChecked, proof.bySymbols);
  console.log(JSON.stringify({ states: proof.enumerated, properties: proof.properties, violations: proof.findings.length, mutants: null, mutantsCaught: null, seconds: seconds() }));
  return proof.findings.length === 0;
}
