import { fromFrame, type FromFrame } from '../../messages/frame-port';
import { readShape } from '../../messages/shape';
import { logOnce } from '../log-once';

/** Hears what the frame says on our port; what is not of our language is logged once and dropped. */
export function hearFrame(port: MessagePort, handle: (message: FromFrame) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readShape(fromFrame, data);
    if (message) handle(message);
    else logOnce('a message of the frame', 'is not of our language');
  });
  port.start();
}
