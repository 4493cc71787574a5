import { MoreIcon } from '../ui/more-icon';
import { Menu } from '../ui/menu';
import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { useOnScreen } from './on-screen';
import type { Place } from './place-items';

const loadItems = () => import('./place-items');

interface PlaceMenuProps {
  readonly layout: Place;
  readonly onPlace: (place: Place) => void;
}

/** The menu for the place of the sidebar, and for opening our other pages. Its items are loaded after the first screen. */
export function PlaceMenu({ layout, onPlace }: PlaceMenuProps) {
  const say = useSay();
  const { contact } = useOnScreen();
  const items = useLazy(loadItems, true)?.placeItems(say, layout, onPlace, contact) ?? [];
  return (
    <Menu name={say('headerPlace')} items={items}>
      <MoreIcon />
    </Menu>
  );
}
