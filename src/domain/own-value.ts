/** What a table holds under a name that came from outside; undefined: nothing. A name that every object has ("toString") names nothing of it. */
export const ownValue = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
