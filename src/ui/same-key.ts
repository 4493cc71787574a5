/** Returns a key event like another, which a script may dispatch. */
export function sameKey({
  key,
  code,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
}: KeyboardEvent): KeyboardEvent {
  const pressed = { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat };
  return new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
}
