import { logUnexpected } from '../browser/log';
import { doesPageFit } from '../browser/does-page-fit';
import { sendToBackground } from '../browser/send-to-background';
import { tabWidth } from '../browser/tab-width';
import type { Layout } from '../domain/layout/layout';
import { minRoom } from '../domain/layout/min-room';
import { bucketOf } from '../domain/layout/width-bucket';
import type { MenuItem } from '../ui/menu';
import type { Say } from '../ui/wording';
import type { PageContact } from './page-state';

export type Place = Pick<Layout, 'mode' | 'side'>;

/** Returns the menu items for the place of the sidebar, and for opening our other pages. */
export function placeItems(
  say: Say,
  { mode, side }: Place,
  onPlace: (place: Place) => void,
  contact: Pick<PageContact, 'address' | 'ref'>,
): MenuItem[] {
  const place = (words: string, to: Partial<Place>, chosen: boolean) => ({
    words,
    chosen,
    onChoose: () => onPlace({ mode, side, ...to }),
  });
  return [
    { ...place(say('placeDock'), { mode: 'dock' }, mode === 'dock'), note: () => whyFloating(say, contact) },
    place(say('placeFloat'), { mode: 'float' }, mode === 'float'),
    place(say('placeRight'), { side: 'right' }, side === 'right'),
    place(say('placeLeft'), { side: 'left' }, side === 'left'),
    { words: say('openToday'), onChoose: () => open('today') },
    { words: say('openOptions'), onChoose: () => open('options') },
  ];
}

function open(surface: 'today' | 'options') {
  sendToBackground({ type: 'open', surface }).catch((cause: unknown) =>
    logUnexpected('opening a page', cause),
  );
}

/** Why the sheet lies over the page although it is to be beside it. */
async function whyFloating(
  say: Say,
  { address, ref }: Pick<PageContact, 'address' | 'ref'>,
): Promise<string | undefined> {
  const width = await tabWidth();
  if (width === undefined) return undefined;
  if (width - innerWidth < minRoom) return say('placeDockNarrow');
  const view = { origin: new URL(address).origin, bucket: bucketOf(width), kind: ref.kind };
  return (await doesPageFit(view)) ? undefined : say('placeDockNoFit');
}
