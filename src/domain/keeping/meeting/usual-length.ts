import type { Meeting } from './index';

const short: ReadonlySet<Meeting['channel']> = new Set(['call', 'voicemail', 'email', 'message', 'delivery']);

/** Returns how long a meeting usually takes (minutes): half an hour for a call, an hour face to face. */
export const usualLength = ({ channel }: Pick<Meeting, 'channel'>): number => (short.has(channel) ? 30 : 60);
