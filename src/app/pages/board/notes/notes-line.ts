/** One gap of readiness as the presenter reads it. */
export interface NotesGap {
  item: string;
  state: 'ageing' | 'missing';
  word: string;
  /** What is missing, or why it is no longer enough. */
  lacks: string;
  /** Why it is presented all the same; empty: nobody said. */
  why: string;
}

/** All that the window of the presenter shows, in words: it holds no board of its own, and nothing of it is stored. */
export interface NotesPage {
  /** "Case 3 of 7". */
  caseSaid: string;
  /** What of it is on the screen. */
  screen: string;
  /** The question to the board, whole. */
  title: string;
  summary: string;
  presenter: string;
  seconds: number;
  plannedSeconds: number;
  /** Whether the room sees a black screen, and the clock stands. */
  black: boolean;
  gaps: readonly NotesGap[];
  /** What the person wants, whole; empty: not asked. */
  goals: readonly string[];
  /** What the person still wants to ask. */
  questions: readonly string[];
  /** Tests that could change an option, the one that decides most first. */
  tests: readonly string[];
  /** What comes after; null: it is the last case. */
  next: { title: string; minutes: string } | null;
}

/** hello: the window of the presenter is there. began: the presentation is, and asks for that. key: what was pressed in it. page: what is presented. ended: nothing is any more. */
export type NotesMessage =
  { kind: 'hello' | 'began' } | { kind: 'key'; key: string } | { kind: 'page'; page: NotesPage } | { kind: 'ended' };

/** The line between the two windows of one presentation, by a name that nobody else has. */
export class NotesLine {
  readonly #channel: BroadcastChannel;

  constructor(link: string, hear: (message: NotesMessage) => void) {
    this.#channel = new BroadcastChannel(`tandem-board-${link}`);
    this.#channel.onmessage = ({ data }: MessageEvent<NotesMessage>) => {
      hear(data);
    };
  }

  tell(message: NotesMessage): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}
