import { start } from '../marks/any-of';

/** How a language says that a client's message waits (P9). All strings are sources of patterns. */
export interface MessageWords {
  /** Something of theirs came: "VM from Ana", "she emailed". */
  readonly came: string;
  /** What one does about it: "call her back", "reply". */
  readonly answer: string;
  /** The same, naming what is answered, so that nothing else need say that it came: "reply to her email". */
  readonly answerNamed: string;
  /** What they wait for: "needs an answer". */
  readonly wanted: string;
  /** May stand before what is to be done: "need to". */
  readonly must: string;
}

/** Returns the sources of the patterns that tell whether a message came, and whether words are an answer to it. */
export function messageSources({ came, answer, answerNamed, wanted }: MessageWords) {
  return { came: start + came, answer: `^(?:${answer}|${wanted})`, answerNamed: `^${answerNamed}` };
}
