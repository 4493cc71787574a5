import { getMessage } from '../../browser/i18n';
import './too-early.css';

/** Says that a press did nothing, because what it was on had just appeared. Read out, too. */
export function sayTooEarly(document: Document): void {
  unsayTooEarly(document);
  const line = document.createElement('p');
  line.className = 'too-early';
  line.role = 'alert';
  line.textContent = getMessage('pressTooEarly');
  // Outside an open dialog it could not be seen.
  (document.querySelector('dialog[open]') ?? document.documentElement).append(line);
}

/** Removes the sentence. */
export const unsayTooEarly = (document: Document): void => document.querySelector('.too-early')?.remove();
