import { render } from 'preact';
import { getMessage } from '../../browser/i18n';
import './keys-button.css';

/** Makes the first stop of Tab in the sheet: Enter on it says that single keys are meant for the sheet. */
export function addKeysButton(document: Document): void {
  const place = document.createElement('div');
  document.body.prepend(place);
  // It does nothing by itself: a press of Enter, or a click, is all that is asked for.
  render(
    <button type="button" class="keys-button" data-safe>
      {getMessage('guardUseKeys')}
    </button>,
    place,
  );
}
