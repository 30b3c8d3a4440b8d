import type { Chart } from './chart';
import type { Concept } from './concept';
import { wordsOf } from './concept';

/** What a stage, an M category or a disease status says about distant metastasis. */
export type StageMeaning = 'for' | 'against' | undefined;

/** Reads the answer of one kind of statement; undefined where it cannot be told. */
export function stageMeaning(use: string, concept: Concept, chart: Chart): StageMeaning {
  if (use === 'diseaseStatus') return statusKind(concept, chart);
  return use === 'mCategory' ? mKind(concept, chart) : stageKind(concept, chart);
}

function stageKind(concept: Concept, chart: Chart): StageMeaning {
  const coded = chart.book.answer(concept, 'stage')?.meaning;
  if (coded !== undefined) return coded === 'IV' ? 'for' : 'against';
  const words = [...concept.codings.flatMap(({ code, display }) => [code, display]), concept.text];
  return words.map((text) => stageInWords(text ?? '')).find((kind) => kind !== undefined);
}

/** "4", "IV", "4A", "c4", "Stage IV", "c3A": AJCC groups are free text in practice. */
function stageInWords(text: string): StageMeaning {
  const group = /^(?:.*\bstage\s*)?[cpy]{0,2}\s?(IV|III|II|I|[0-4])\s?[ABC]?\d?\b(?:\s*\(.*\))?$/i.exec(
    text.trim(),
  )?.[1];
  if (group === undefined) return undefined;
  return group === '4' || group.toUpperCase() === 'IV' ? 'for' : 'against';
}

function mKind(concept: Concept, chart: Chart): StageMeaning {
  const coded = chart.book.answer(concept, 'mCategory')?.meaning;
  const words = [...concept.codings.flatMap(({ code, display }) => [code, display]), concept.text];
  const m = coded ?? words.map((text) => /\b[cp]?(M[01])/.exec(text ?? '')?.[1]).find((found) => found !== undefined);
  return m === undefined ? undefined : m === 'M1' ? 'for' : 'against';
}

function statusKind(concept: Concept, chart: Chart): StageMeaning {
  const coded = chart.book.answer(concept, 'diseaseStatus')?.meaning;
  return coded === 'distantMetastasis' || wordsOf(concept).includes('distant metastasis present') ? 'for' : undefined;
}
