import type { Layout } from '../domain/layout/layout';
import { PlaceMenu } from './place-menu';
import { PracticeMenu } from './practice-menu';
import type { Place } from './place-items';

interface HeaderMenusProps {
  readonly layout: Layout;
  readonly onPlace: (place: Place) => void;
}

/** The two menus of the header; loaded after the first screen, where room is left for them. */
export const HeaderMenus = ({ layout, onPlace }: HeaderMenusProps) => (
  <>
    <PracticeMenu />
    <PlaceMenu layout={layout} onPlace={onPlace} />
  </>
);
