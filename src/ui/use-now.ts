import { useEffect, useState } from 'preact/hooks';

/** How often the clock is looked at at least (ms): a timer stands still while a device sleeps, and knows nothing of a clock that is set. */
const often = 15_000;

/**
 * Gives the time (epoch ms), made anew when `changeAfter` says that the screen would be different, whenever the user
 * looks again, and soon after a sleep or after the clock was set back.
 */
export function useNow(changeAfter: (now: number) => number): number {
  const [now, setNow] = useState(Date.now);
  const next = changeAfter(now);
  useEffect(() => {
    const look = () => {
      const at = Date.now();
      if (at >= next || at < now) setNow(at);
      else timer = wait(at);
    };
    const wait = (at: number) => setTimeout(look, Math.min(Math.max(next - at, 0) + 1, often));
    let timer = wait(Date.now());
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
