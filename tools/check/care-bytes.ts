import { brotliCompressSync } from 'node:zlib';
import { takeLanguage } from '../../src/knowledge/languages';
import type { Check } from './finding';

/**
 * Bytes of both languages together, brotli as it is served. The plans alone take 41,000; grades, prevention and emetic classes, of which
 * the desk of the navigator is made, take 7,300 more and are fetched with them, by no page that opens without a plan.
 */
const mostBytes = 49_000;

/** The plans are fetched by the pages that show them: they stay small enough for a slow line. */
export const careBytes: Check = {
  name: 'care bytes',
  check({ carePlans, urgentSigns, planGrades, preventionSteps, emeticClasses, sources }) {
    const content: unknown = structuredClone({
      plans: carePlans.map(({ item }) => item),
      signs: urgentSigns.map(({ item }) => item),
      grades: planGrades.map(({ item }) => item),
      prevention: preventionSteps.map(({ item }) => item),
      emetic: emeticClasses.map(({ item }) => item),
      sources: sources.filter(({ path }) => path.startsWith('care/')).map(({ item }) => item),
    });
    const spanish = takeLanguage(content, 'es');
    const bytes = [content, spanish].reduce<number>(
      (sum, part) => sum + brotliCompressSync(JSON.stringify(part)).length,
      0,
    );
    return bytes <= mostBytes ? [] : [`care/: ${bytes} bytes compressed, more than ${mostBytes}; shorten the texts`];
  },
};
