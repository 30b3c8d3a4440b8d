// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { SamplePatient } from '../domain/patient/sample';


export const samples: SamplePatient[] = [

];
