// Words without their first letter, which may be a capital. A header inside the content is not the page's.
const parts =
  'nav,aside,header:not(main *),[role=navigation],[role=banner],[role=complementary],[class*=readcrumb],[class*=agination],[class*=pager],[class*=ecent],[id*=ecent]';

/** Whether an element is in a part of the page that is not about its record: a menu, a banner, a pager, a list of recent records. */
export const isFurniture = (element: Element): boolean => element.closest(parts) !== null;
