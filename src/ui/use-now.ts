import { useEffect, useState } from 'preact/hooks';

/** A timer cannot wait longer than this many milliseconds, nor does it need to. */
const longest = 24 * 60 * 60_000;

/**
 * Gives the time (epoch ms), made anew when `changeAfter` says that the screen would be different, and whenever the user
 * looks again: timers stand still while a device sleeps.
 */
export function useNow(changeAfter: (now: number) => number): number {
  const [now, setNow] = useState(Date.now);
  const next = changeAfter(now);
  useEffect(() => {
    const again = () => setNow(Date.now());
    const timer = setTimeout(again, Math.min(Math.max(next - Date.now(), 0) + 1, longest));
    return () => clearTimeout(timer);
  }, [next, now]);
  useEffect(() => {
    const again = () => setNow(Date.now());
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, []);
  return now;
}
