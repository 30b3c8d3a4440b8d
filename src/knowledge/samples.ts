// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { SamplePatient } from '../domain/patient/sample';
import samplesHer2FirstLine from '#knowledge/samples/her2-first-line.json';
import samplesHer2LowChemo from '#knowledge/samples/her2-low-chemo.json';
import samplesHer2SecondLineBrain from '#knowledge/samples/her2-second-line-brain.json';
import samplesHrAfterCdk46 from '#knowledge/samples/hr-after-cdk46.json';
import samplesHrFirstLine from '#knowledge/samples/hr-first-line.json';
import samplesHrPremenopausal from '#knowledge/samples/hr-premenopausal.json';
import samplesHrResistantPik3ca from '#knowledge/samples/hr-resistant-pik3ca.json';
import samplesTnbcPdl1 from '#knowledge/samples/tnbc-pdl1.json';
import samplesTnbcSecondLine from '#knowledge/samples/tnbc-second-line.json';
import samplesTnbcUnknowns from '#knowledge/samples/tnbc-unknowns.json';

export const samples: SamplePatient[] = [
  samplesHer2FirstLine,
  samplesHer2LowChemo,
  samplesHer2SecondLineBrain,
  samplesHrAfterCdk46,
  samplesHrFirstLine,
  samplesHrPremenopausal,
  samplesHrResistantPik3ca,
  samplesTnbcPdl1,
  samplesTnbcSecondLine,
  samplesTnbcUnknowns,
];
