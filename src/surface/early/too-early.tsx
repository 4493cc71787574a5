import { render } from 'preact';
import { getMessage } from '../../browser/i18n';
import './too-early.css';

/** Says that a press did nothing, because what it was on had just appeared. Read out, too. */
export function sayTooEarly(document: Document): void {
  unsayTooEarly(document);
  const place = document.createElement('div');
  place.dataset.tooEarly = '';
  place.role = 'alert';
  // Outside an open dialog it could not be seen.
  (document.querySelector('dialog[open]') ?? document.documentElement).append(place);
  render(<p class="too-early">{getMessage('pressTooEarly')}</p>, place);
}

/** Removes the sentence. */
export const unsayTooEarly = (document: Document): void =>
  document.querySelector('[data-too-early]')?.remove();
