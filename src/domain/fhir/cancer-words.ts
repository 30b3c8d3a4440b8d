/** Illnesses by words, where no code is known. Whatever is found so is shown to a person as found by words. */

const malignant =
  /malignan|cancer|carcinoma|sarcoma|lymphoma|leuk[a]?emia|melanoma|myeloma|neoplasm of (?:prostate|lung|colon|breast|pancreas|ovary)/;
const notNow = /benign|in situ|family history|history of|screening|suspect|risk|concern about|fear of/;

/** Whether the words name a cancer that someone has, primary or secondary. */
export function namesCancer(words: string): boolean {
  return malignant.test(words) && !notNow.test(words);
}

/** Whether the words name a metastasis. */
export function namesMetastasis(words: string): boolean {
  return (
    /secondary malignan|metasta/.test(words) &&
    !/no (?:evidence of )?metasta|without metasta/.test(words) &&
    !notNow.test(words)
  );
}

/** Whether the words name cancer that began in the breast. */
export function namesBreastCancer(words: string): boolean {
  return namesCancer(words) && /breast|mammar/.test(words) && !namesMetastasis(words);
}
