import type { Channel } from '../domain/impression/channel';
import type { MessageKey } from './wording';

/** The name of each channel. */
export const channelKey: Readonly<Record<Channel, MessageKey>> = {
  call: 'channelCall',
  voicemail: 'channelVoicemail',
  meeting: 'channelMeeting',
  email: 'channelEmail',
  message: 'channelMessage',
  coffee: 'channelCoffee',
  meal: 'channelMeal',
  visit: 'channelVisit',
  event: 'channelEvent',
  training: 'channelTraining',
  delivery: 'channelDelivery',
};
