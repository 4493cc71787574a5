import { AmendsOf } from '../../surface/amends/amends-of';
import { useSay } from '../../ui/wording';
import { useOnScreen } from '../on-screen';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';

/** The amends for the promise that it was opened for (P6). */
export function AmendsScreen({ book, about = '', onClose }: DialogProps) {
  const say = useSay();
  const { view } = useOnScreen();
  return (
    <SheetDialog name={say('amendsTitle')} onClose={onClose}>
      <AmendsOf book={book} id={about} settings={view?.settings} />
    </SheetDialog>
  );
}
