/**
 * Copies a text, and the same as HTML for editors that take it; returns whether it worked. Uses the copy event, because the page around
 * our frame can forbid `navigator.clipboard` without an error that says so. Needs a click or a key press.
 */
export function copyText(text: string, html?: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied;
}
