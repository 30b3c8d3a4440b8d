/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonFault {
  line: number;
  column: number;
}

const token = {
  space: /[ \t\n\r]*/y,
  // JSON allows no control characters inside a string (RFC 8259, section 7).
  string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
};

/**
 * The first place where `text` cannot be JSON, or undefined where it is JSON. Browsers word their own message each in
 * their own way and some leave the place out, so it is found here. Without recursion: depth cannot overflow the stack.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return false;
    at += found[0].length;
    return true;
  };
  const mark = (character: string): boolean => {
    skip(token.space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const key = (): boolean => {
    skip(token.space);
    return skip(token.string) && mark(':');
  };
  /** Reads up to the end of one scalar, opening what has to be opened; false at a fault. */
  const value = (): boolean => {
    for (;;) {
      skip(token.space);
      if (mark('{')) {
        if (mark('}')) return true;
        open.push('{');
        if (!key()) return false;
      } else if (mark('[')) {
        if (mark(']')) return true;
        open.push('[');
      } else return skip(token.string) || skip(token.number) || skip(token.word);
    }
  };
  let fine = value();
  while (fine && open.length > 0) {
    const inside = open[open.length - 1];
    if (mark(',')) fine = inside === '{' ? key() && value() : value();
    else if (mark(inside === '{' ? '}' : ']')) open.pop();
    else fine = false;
  }
  skip(token.space);
  return fine && at === text.length ? undefined : placeOf(text, at);
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
