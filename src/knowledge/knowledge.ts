// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { Knowledge } from '../domain/consultation/knowledge';
import manifest from '#knowledge/manifest.json';


export const knowledge: Knowledge = {
  manifest,
  options: [

  ],
  rules: [

  ],
  facts: [

  ],
  drugs: [

  ],
};
