/** Characters of a label, a place, a finding in the laboratory's words, the name of a medicine, an id: as much as a form or a file brings. */
export const longestName = 1000;
