import { getMessage } from '../../browser/i18n';
import './keys-button.css';

/** Makes the first stop of Tab in the sheet: Enter on it says that single keys are meant for the sheet. */
export function addKeysButton(document: Document): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'keys-button';
  button.textContent = getMessage('guardUseKeys');
  // It does nothing by itself: a press of Enter, or a click, is all that is asked for.
  button.dataset.safe = '';
  document.body.prepend(button);
}
