/**
 * Calls `appeared` when the contact's part of the sheet comes into it: it is shown before it has been read, so what is under the
 * pointer then is new.
 */
export function watchContact(document: Document, appeared: () => void): void {
  const seen = (changes: readonly MutationRecord[]) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isContact))) appeared();
  };
  new MutationObserver(seen).observe(document.body, { childList: true });
}

const isContact = (node: Node) => node.nodeName === 'MAIN';
