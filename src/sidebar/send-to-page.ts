import type { FromFrame } from '../messages/frame-port';

/** Sends a message to the page's side, through the port and never by `parent.postMessage`. */
export const sendToPage = (port: MessagePort, message: FromFrame): void => port.postMessage(message);
