import type { Channel } from '../impression/channel';
import type { Impression } from '../impression/impression';
import type { ClientPromise } from '../promise/client-promise';

// The words of the CRMs' own lists, so they are not translated.
const types: Readonly<Record<Channel, string>> = {
  call: 'Call',
  voicemail: 'Voicemail',
  meeting: 'Meeting',
  email: 'Email',
  message: 'Message',
  coffee: 'Coffee',
  meal: 'Lunch',
  visit: 'Visit',
  event: 'Event',
  training: 'Training',
  delivery: 'Delivery',
};

/** Returns what an interaction is called as an activity. */
export const noteType = ({ channel }: Impression): string => (channel ? types[channel] : 'Note');

/** Returns one of the types that every Pipedrive account has. */
export function pipedriveType({ channel }: Impression): string {
  if (channel === 'call' || channel === 'voicemail') return 'Call';
  if (channel === 'email' || channel === 'message') return 'Email';
  return channel === 'meal' || channel === 'coffee' ? 'Lunch' : 'Meeting';
}

/** Returns how a promise stands. */
export const taskState = ({ closed }: ClientPromise): string => closed?.how ?? 'open';

/** Returns one of the states that every Salesforce account has. */
export const salesforceStatus = ({ open }: ClientPromise): string => (open ? 'Not Started' : 'Completed');
