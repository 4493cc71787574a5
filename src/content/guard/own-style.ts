/** What we set on our host beside `all: initial`. */
const ours = new Set(
  `position z-index user-select visibility clip-path top width height max-width right left display pointer-events`.split(
    ' ',
  ),
);

/**
 * Whether our host has the styles that we gave it, and no others: with an outline that is turned inwards, or a selection of its own
 * color, the page could draw over the frame, and the browser would still report it as visible. Custom properties have no effect.
 */
export function hasOwnStyle({ style }: HTMLElement): boolean {
  const isImportant = (name: string) => style.getPropertyPriority(name) === 'important';
  const isOurs = (name: string) =>
    name === 'all' || ours.has(name) || style.getPropertyValue(name) === 'initial';
  const isInitial = style.getPropertyValue('outline-style') === 'initial';
  const cannotBeSelected = style.getPropertyValue('user-select') === 'none';
  return (
    isInitial &&
    cannotBeSelected &&
    [...style].every((name) => name.startsWith('--') || (isImportant(name) && isOurs(name)))
  );
}
