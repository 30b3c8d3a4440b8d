/** A query parameter as one text: the router gives a list where an address repeats it. */
export const oneText = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.join(',') : value;
