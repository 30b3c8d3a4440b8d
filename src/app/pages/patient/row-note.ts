/** What stands at the end of a row. unknown: options wait for it; quiet: where it comes from; attention: it does not count. */
export interface RowNote {
  tone: 'unknown' | 'quiet' | 'attention';
  text: string;
}
