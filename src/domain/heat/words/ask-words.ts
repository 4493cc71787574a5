/** How people write down, in one language, that they asked a client for something. Sources of patterns for lower-cased text; a space is any white space. */
export interface AskWords {
  readonly language: 'en' | 'de' | 'fr';
  /** Before an ask: it was the client who asked. */
  readonly theirs: string;
  readonly asks: readonly string[];
}
