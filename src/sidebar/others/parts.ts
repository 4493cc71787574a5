/** What the page says of others than the record on screen: after the first screen. */
export { Linked } from './linked';
export { Offers } from './offers';
