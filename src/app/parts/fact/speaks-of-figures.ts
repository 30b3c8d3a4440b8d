/** People counted: "31 of 100", "12 in 100", in either language. */
const ofHundred = /\d\s(?:in|of|out of|de|de cada)\s100\b(?!\s?m[gl])/;
const perCent = /\d\s?%/;
/** A per cent that is a dose, a laboratory value or a threshold counts nobody. */
const measured =
  /LVEF|FEVI|HbA1c|PD-L1|\b(?:dose|dosis|label|ficha|risk|riesgo|ejection|eyecci[oó]n)\b|m[gl]\/d[lL]|[×x]\s?(?:ULN|LSN)/i;
/** How long the cancer is held and whether it shrinks, in a professional's words. */
const held =
  /\b(?:PFS|ORR|DOR|SLP|TRO|TTP)\b|progression-free|response rate|(?:^|\W)sin progresi[oó]n|tasa de respuesta|respon(?:ded|dieron)/i;

/** "In 1-2 %" counts people whatever else the text measures. */
const countedIn = /\b(?:in|en(?: el)?)\s\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+(?:[.,]\d+)?)?\s?%/;

/** Whether a text says of how many people something was true: of a side effect, or of how the cancer answered. */
export function countsPeople(text: string): boolean {
  return countedIn.test(text) || ofHundred.test(text) || (perCent.test(text) && !measured.test(text));
}

/** Months of two groups set against each other. */
const against = /\d\s(?:against|versus|vs?\.?|frente a)\s\d+(?:[.,]\d+)?\s(?:months|meses)/i;

/** A hazard ratio, "holds it 2 months", "gives only about 2-5 months". */
const ratio = /\b(?:HR|CRI)\s?\d/;
const heldFor = /\b(?:holds?|held|controla|controlan|frena|frenan)\b[^.]*\d\s(?:months|meses)/i;
const onlyMonths = /(?:only|solo|s[oó]lo|apenas)\s(?:about\s|unos\s)?\d[\d\s.,–-]*(?:months|meses)/i;
const timed = [against, ratio, heldFor, onlyMonths];

/** Whether a text says in figures how long the cancer was held, or for how many it shrank. */
export function tellsResponse(text: string): boolean {
  return (held.test(text) && /\d/.test(text)) || timed.some((pattern) => pattern.test(text));
}
