import { useContext } from 'preact/hooks';
import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import { OpenAmendsContext } from './amends/open-amends';
import { MoreIcon } from './more-icon';
import { Menu } from './menu';
import { useLazy } from './use-lazy';
import { useWording } from './wording';

/** The form under a promise: for another time, a reminder, a colleague, or other words. */
export type PromiseFormKind = 'move' | 'snooze' | 'hand-over' | 'reword';

export interface PromiseMenuProps {
  readonly promise: ClientPromise;
  /** Contains the promise's words. */
  readonly name: string;
  readonly canMove: boolean;
  readonly onAction: (action: PromiseAction) => void;
  readonly onForm: (form: PromiseFormKind) => void;
}

const loadItems = () => import('./promise-menu-items');

/** The other actions on a promise. They are loaded after the first screen. */
export function PromiseMenu(props: PromiseMenuProps) {
  const wording = useWording();
  const open = useContext(OpenAmendsContext);
  const onAmends = open && (() => open(props.promise.id));
  const items = useLazy(loadItems, true)?.promiseMenuItems({ ...props, onAmends }, wording) ?? [];
  return (
    <Menu name={props.name} items={items}>
      <MoreIcon />
    </Menu>
  );
}
