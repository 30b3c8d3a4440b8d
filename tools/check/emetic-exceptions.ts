const hormone = 'A hormone medicine: the lists of what makes people vomit hold medicines that are no hormones.';
const later = 'Licensed after the lists that were read, which do not hold it; no class is guessed.';

/** Cancer medicines without an emetic class, by drug id, with the reason. */
export const withoutEmeticClass: Readonly<Record<string, string>> = {
  anastrozole: hormone,
  exemestane: hormone,
  fulvestrant: hormone,
  goserelin: hormone,
  letrozole: hormone,
  leuprorelin: hormone,
  tamoxifen: hormone,
  camizestrant: later,
  capivasertib: later,
  imlunestrant: later,
  inavolisib: later,
  vepdegestrant: later,
};
