import type { Frame, Page } from 'playwright-core';
import type { Shown, State } from '../e2e/states';
import type { Variant } from './variants';

const height = 800;

/** Up to this width a picture of the sidebar shows the sheet alone. */
const sheetAlone = 360;

/** Takes a picture of what is on screen, one way. */
export async function takePicture(
  file: string,
  { surface }: State,
  shown: Shown,
  variant: Variant,
): Promise<void> {
  await dress(surface, shown, variant);
  const clip = surface === 'sidebar' && variant.width <= sheetAlone ? await sheetIn(shown) : undefined;
  // A dialog is as high as its window: the whole page behind it would be taken, and not the rest of it.
  const fullPage = (surface === 'today' || surface === 'options') && !(await hasDialog(shown.surface));
  await shown.page.screenshot({ path: file, animations: 'disabled', fullPage, ...(clip && { clip }) });
}

async function dress(surface: State['surface'], shown: Shown, { theme, direction, width }: Variant) {
  await shown.page.emulateMedia({ colorScheme: theme });
  await shown.surface.evaluate((dir) => (document.documentElement.dir = dir), direction);
  if (surface !== 'popup') await shown.page.setViewportSize({ width: windowFor(surface, width), height });
  await hasSettled(shown.page);
}

// The sheet is 320 px wide in a window of up to 1,100, and 360 in a wider one.
const windowFor = (surface: State['surface'], width: number): number => {
  if (surface !== 'sidebar' || width > sheetAlone) return width;
  return width === sheetAlone ? 1280 : 1024;
};

async function sheetIn({ surface, page }: Shown) {
  const box = surface === page ? undefined : await (await (surface as Frame).frameElement()).boundingBox();
  if (!box) throw new Error('there is no sheet');
  return box;
}

const hasDialog = async (surface: Frame | Page) => (await surface.locator('dialog[open]').count()) > 0;

/** Waits until the layout is the same over ten frames: docking moves the page in a few steps. */
const hasSettled = (page: Page): Promise<void> => page.evaluate(settled);

// A string, because tsx names the functions inside of one, by something that the page does not know.
const settled = `new Promise((done) => {
  const look = () =>
    [document.documentElement, document.body, ...document.body.children]
      .map((element) => Object.values(element.getBoundingClientRect().toJSON()).join())
      .join(';');
  let last = look();
  let same = 0;
  requestAnimationFrame(function again() {
    const now = look();
    same = now === last ? same + 1 : 0;
    last = now;
    if (same < 10) requestAnimationFrame(again);
    else done();
  });
})`;
