import * as v from 'valibot';

/** How an interaction happened (L2). */
export const Channel = v.picklist([
  'call',
  'voicemail',
  'meeting',
  'email',
  'message',
  'coffee',
  'meal',
  'visit',
  'event',
  'training',
  'delivery',
]);
export type Channel = v.InferOutput<typeof Channel>;
