import { render } from 'preact';
import { getMessage } from '../../browser/i18n';
import './keys-button.css';

/** Adds the first Tab stop of the sheet: pressing Enter on it turns single keys on. */
export function addKeysButton(document: Document): void {
  const place = document.createElement('div');
  document.body.prepend(place);
  // It has no action of its own: meant-keys.ts watches for Enter and clicks.
  render(
    <button type="button" class="keys-button" data-safe>
      {getMessage('guardUseKeys')}
    </button>,
    place,
  );
}
