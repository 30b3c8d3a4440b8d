/** What stands at the end of a row. waiting: options wait for it; quiet: where it comes from; attention: it does not count. */
export interface RowNote {
  tone: 'waiting' | 'quiet' | 'attention';
  text: string;
}
