// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { Evidence } from '../domain/consultation/knowledge';


export const evidence: Evidence = {
  trials: [

  ],
  sideEffects: [

  ],
  sources: [

  ],
};
