import type { Chart } from './chart';
import type { Finding } from './finding';
import { ask, placeOf, taken } from './finding';
import { textOf } from './json';
import { ageOn, firstDay, lastDay, partialDateOf } from './partial-date';

/** Reads the Patient resource: age on the day of reading, sex, and whether the person has died. */
export function readPerson({ patient, day }: Chart): Finding[] {
  const place = placeOf(patient);
  const findings: Finding[] = [];
  const birth = textOf(patient.json['birthDate']);
  const born = partialDateOf(birth);
  if (birth === undefined) findings.push(ask(place, 'Patient.birthDate', 'age', 'import.ask.missing'));
  else if (born === undefined)
    findings.push(ask(place, 'Patient.birthDate', 'age', 'import.ask.badDate', { found: birth }));
  else {
    const death = textOf(patient.json['deceasedDateTime']);
    // Of a person who has died it is the age then; a day of death that is none leaves it open.
    const until = death === undefined ? day : partialDateOf(death);
    if (until === undefined)
      findings.push(ask(place, 'Patient.deceased[x]', 'age', 'import.ask.badDate', { found: death ?? '' }));
    else {
      const { from } = ageOn(born, firstDay(until));
      const { to } = ageOn(born, lastDay(until));
      const value = from === to ? from : { from, to };
      findings.push(taken({ ...place, on: until }, 'Patient.birthDate', 'age', value, { params: { found: birth } }));
    }
  }
  const gender = textOf(patient.json['gender']);
  if (gender === 'female' || gender === 'male') findings.push(taken(place, 'Patient.gender', 'sex', gender));
  else findings.push(ask(place, 'Patient.gender', 'sex', 'import.ask.sex', { found: gender ?? '—' }));
  const died = patient.json['deceasedDateTime'] ?? patient.json['deceasedBoolean'];
  if (died !== undefined && died !== false)
    findings.push(ask(place, 'Patient.deceased[x]', 'resource', 'import.ask.deceased', { found: textOf(died) ?? '' }));
  return findings;
}
