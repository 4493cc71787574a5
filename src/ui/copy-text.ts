/**
 * Copies a text; tells whether it worked. By the copy event, because the page around our frame decides about
 * `navigator.clipboard`, and says nothing of it. It needs a click or a key.
 */
export function copyText(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied;
}
