import type { Layout } from '../domain/layout/layout';
import { useSingleKeysSetting } from '../ui/use-single-keys-setting';
import { useOnScreen } from './on-screen';
import { PlaceMenu } from './place-menu';
import { PracticeMenu } from './practice-menu';
import type { Place } from './place-items';

interface HeaderMenusProps {
  readonly layout: Layout;
  readonly onPlace: (place: Place) => void;
}

/** The two menus of the header; loaded after the first screen, where room is left for them. */
export function HeaderMenus({ layout, onPlace }: HeaderMenusProps) {
  useSingleKeysSetting(useOnScreen().view?.settings);
  return (
    <>
      <PracticeMenu />
      <PlaceMenu layout={layout} onPlace={onPlace} />
    </>
  );
}
