/** How long people live, in either language of the knowledge: it is said only once the person has asked for it. */
const patterns: readonly RegExp[] = [
  /surviv/i,
  /\bOS\b/,
  /\b(liv(e|ed|es|ing)|li(fe|ves)|lifespan)\b[^.;]{0,24}\b(longer|shorter)\b/i,
  /\b(longer|shorter|prolong\w*|exten(d|ds|ded|ding|sion))\b[^.;]{0,16}\b(life|lives|lifespan)\b/i,
  /\b(die|died|dies|dying|dead|deaths?|fatal|mortality|life expectancy)\b/i,
  /\bcan kill\b/i,
  /\b(months?|years?)\b[^.;]{0,12} of life\b|\b(meses|años?)\b[^.;]{0,12} de vida\b/i,
  /supervivencia|sobreviv|esperanza de vida/i,
  /(^|[^\p{L}])viv\p{L}*[^.;]{0,24}[^\p{L}](más|menos)($|[^\p{L}])/iu,
  /(^|[^\p{L}])vida[^.;]{0,16}[^\p{L}](larga|corta|prolongada)/iu,
  /(^|[^\p{L}])(prolong|alarg|acort)\p{L}*[^.;]{0,16}[^\p{L}]vida($|[^\p{L}])/iu,
  /(^|[^\p{L}])(muert|muere|muri|morir|fallec|mortal)/iu,
];

/** Whether a text says how long people live or that they die. */
export function speaksOfSurvival(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
