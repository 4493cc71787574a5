import { roomBeside, type Strip } from './strip';

const step = 24;
const control =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[onclick],[tabindex]:not([tabindex="-1"])';

/** Counts the page's controls that lie under the strip, by hit-testing a grid in it. `scrollWidth` is no test. */
export function coveredControls(strip: Strip, host: Element): number {
  const found = new Set<Element>();
  for (const [x, y] of points(strip)) {
    for (const element of document.elementsFromPoint(x, y)) {
      const hit = element === host ? null : element.closest(control);
      if (hit && reaches(hit, strip)) found.add(hit);
    }
  }
  return found.size;
}

function* points(strip: Strip): Generator<[x: number, y: number]> {
  const from = strip.side === 'right' ? roomBeside(strip) : 0;
  for (let x = from + step / 4; x < from + strip.width; x += step) {
    for (let y = step / 4; y < innerHeight; y += step) yield [x, y];
  }
}

// A control that fills the page, such as a row or a focusable pane, is not covered by losing its edge.
function reaches(element: Element, { side, width }: Strip): boolean {
  const { left, right, width: own } = element.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width;
  const under = side === 'right' ? right - Math.max(left, room) : Math.min(right, width) - left;
  return own > 0 && under > own / 3;
}
