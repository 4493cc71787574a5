/**
 * Pattern sources for notes, in one language, that say we asked a client for something. For lower-cased text; a space
 * matches any white space.
 */
export interface AskWords {
  readonly language: 'en' | 'de' | 'fr';
  /** Before an ask, this means that the client asked us. */
  readonly theirs: string;
  readonly asks: readonly string[];
}
