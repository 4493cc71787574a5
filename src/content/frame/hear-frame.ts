import * as v from 'valibot';
import { FromFrame } from '../../messages/frame-port';
import { logOnce } from '../log-once';

/** Hears what the frame says on our port; what is not of our language is logged once and dropped. */
export function hearFrame(port: MessagePort, handle: (message: FromFrame) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = v.safeParse(FromFrame, data);
    if (message.success) handle(message.output);
    else logOnce('a message of the frame', message.issues[0].message);
  });
  port.start();
}
