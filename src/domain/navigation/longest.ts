import { longestName } from '../patient/longest-name';

/** Characters of what is said in one line: a question, what is promised, a name, a language. */
export const longestLine = longestName;

/**
 * Characters of what takes more than a line: an answer, what a person told, a referral, a note. As much as anybody reads in one place;
 * the forms stop there, because a longer one in a file is left out whole.
 */
export const longestNote = 4000;
