import { meetingsWith, type MeetingsWith } from '../../../domain/keeping/meeting/meetings-with';
import { nextAsked } from '../../../domain/keeping/meeting/standing';
import { nextMidnight } from '../../../ui/next-words-change';
import { useNow } from '../../../ui/use-now';
import { useWording } from '../../../ui/wording';
import type { PracticeView } from '../practice-view';

/** Returns the meetings with the contact on screen at the current time (epoch ms), and follows it. */
export function useMeetings({ history }: PracticeView): MeetingsWith & { readonly now: number } {
  const { zone, hours } = useWording();
  const { keeping, impressions } = history;
  const at = (now: number) => ({ now, zone, hours });
  const now = useNow((then) => {
    const { ahead } = meetingsWith(keeping, impressions, at(then));
    return Math.min(nextAsked(ahead, at(then)), nextMidnight(then, zone));
  });
  return { ...meetingsWith(keeping, impressions, at(now)), now };
}
