import { fromFrame, type FromFrame } from '../../messages/frame-port';
import { readShape } from '../../messages/shape';
import { logOnce } from '../log-once';

/** Calls `handle` with each message of the frame. An unknown message is logged once and dropped. */
export function onFrameMessage(port: MessagePort, handle: (message: FromFrame) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readShape(fromFrame, data);
    if (message) handle(message);
    else logOnce('an unknown message', data);
  });
  port.start();
}
