/** A version that cannot be compared: the sentence says what and where. */
export class Unreadable extends Error {}
