import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import type { Layout } from '../domain/layout/layout';
import { MoreIcon } from '../ui/more-icon';
import { Menu } from '../ui/menu';
import { useSay } from '../ui/wording';

type Place = Pick<Layout, 'mode' | 'side'>;

interface PlaceMenuProps {
  readonly layout: Place;
  readonly onPlace: (place: Place) => void;
}

/** The menu for the place of the sidebar, and for opening our other pages. */
export function PlaceMenu({ layout, onPlace }: PlaceMenuProps) {
  const say = useSay();
  const { mode, side } = layout;
  const place = (words: string, to: Partial<Place>, chosen: boolean) => ({
    words,
    chosen,
    onChoose: () => onPlace({ mode, side, ...to }),
  });
  const items = [
    place(say('placeDock'), { mode: 'dock' }, mode === 'dock'),
    place(say('placeFloat'), { mode: 'float' }, mode === 'float'),
    place(say('placeRight'), { side: 'right' }, side === 'right'),
    place(say('placeLeft'), { side: 'left' }, side === 'left'),
    { words: say('openToday'), onChoose: () => open('today') },
    { words: say('openOptions'), onChoose: () => open('options') },
  ];
  return (
    <Menu name={say('headerPlace')} items={items}>
      <MoreIcon />
    </Menu>
  );
}

function open(surface: 'today' | 'options') {
  sendToBackground({ type: 'open', surface }).catch((cause: unknown) =>
    logUnexpected('opening a page', cause),
  );
}
