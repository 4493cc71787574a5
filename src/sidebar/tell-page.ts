import type { FromFrame } from '../messages/frame-port';

/** Says something to the page's side, through the port and never by `parent.postMessage`. */
export const tellPage = (port: MessagePort, message: FromFrame): void => port.postMessage(message);
