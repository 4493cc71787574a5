/** Whether the user has turned single keys off. It stands on the document, where every listener finds it. */
export const areSingleKeysOff = (document: Document): boolean =>
  document.documentElement.dataset.singleKeys === 'off';

export function turnSingleKeys(document: Document, on: boolean): void {
  if (on) delete document.documentElement.dataset.singleKeys;
  else document.documentElement.dataset.singleKeys = 'off';
}
