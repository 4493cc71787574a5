import { HandOverForm } from '../../ui/hand-over-form';
import type { DialogPartProps } from './dialog-part';

/** Names the colleague who does the work. */
export const HandingOver = ({ details: { promise }, act }: DialogPartProps) => (
  <HandOverForm
    key={promise.text.who}
    promise={promise}
    onHandOver={(who, sent) => void act({ type: 'handed-over', who }, sent)}
  />
);
