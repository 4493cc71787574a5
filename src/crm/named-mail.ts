import type { Hook } from './crm';
import { plainWords } from './plain-words';
import { visibleHits } from './visible';

/**
 * Finds a mail link that may be another record's, but is the only one there and has a word of the record's name before its `@`.
 * For fields that have no place of their own in the page.
 */
export const namedMail =
  (selector = 'a[href^="mailto:"]'): Hook =>
  (pane, name = '') => {
    const links = visibleHits(pane, selector);
    const mails = new Set(links.map(mailIn));
    const [mail = ''] = mails;
    return mails.size === 1 && hasWordOf(name, mail) ? links[0] : undefined;
  };

const mailIn = (link: Element) => (link.getAttribute('href') ?? '').split('?', 1)[0];

// A short part of a name is in many words, so it must be a word of its own.
function hasWordOf(name: string, mail: string): boolean {
  const words = plainWords(mail.slice('mailto:'.length).split(/@|%40/)[0]);
  return plainWords(name).some((word) =>
    words.some((part) => part.length > 1 && (part === word || (word.length > 2 && part.includes(word)))),
  );
}
