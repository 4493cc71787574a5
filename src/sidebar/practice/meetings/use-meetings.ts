import type { Meeting } from '../../../domain/keeping/meeting';
import { meetingsWith, type MeetingsWith } from '../../../domain/keeping/meeting/meetings-with';
import { beginOf, nextAsked } from '../../../domain/keeping/meeting/standing';
import { nextMidnight } from '../../../ui/next-words-change';
import { useNow } from '../../../ui/use-now';
import { useWording } from '../../../ui/wording';
import type { PracticeView } from '../practice-view';

/** How long before a meeting it is soon (ms). */
const notice = 2 * 60 * 60_000;

/** The meetings with the contact on screen, as of `now` (epoch ms). */
interface MeetingsNow extends MeetingsWith {
  readonly now: number;
  /** The next one, if it begins within two hours. */
  readonly soon: Meeting | undefined;
}

/** Returns the meetings with the contact on screen at the current time, and follows it. */
export function useMeetings({ history }: PracticeView): MeetingsNow {
  const { zone, hours } = useWording();
  const { keeping, impressions } = history;
  const at = (now: number) => ({ now, zone, hours });
  const now = useNow((then) => {
    const { ahead } = meetingsWith(keeping, impressions, at(then));
    const notices = ahead.map((meeting) => beginOf(meeting, zone) - notice).filter((when) => when > then);
    return Math.min(nextAsked(ahead, at(then)), nextMidnight(then, zone), ...notices);
  });
  const meetings = meetingsWith(keeping, impressions, at(now));
  const soon = meetings.ahead.find(({ due }) => due.type === 'at' && due.at - now <= notice);
  return { ...meetings, soon, now };
}
