import { useEffect, useState } from 'preact/hooks';

/** The longest wait between two looks at the clock (ms): a timer stops while a device sleeps, and does not notice when the clock is set. */
const maxWait = 15_000;

/**
 * Returns the current time (epoch ms). It is updated when `changeAfter` says that the screen would change, when the user comes
 * back to the page, and soon after a sleep or after the clock was set back.
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
    const wait = (at: number) => setTimeout(look, Math.min(Math.max(next - at, 0) + 1, maxWait));
    let timer = wait(Date.now());
    return () => clearTimeout(timer);
  }, [next, now]);
  useEffect(() => {
    const update = () => setNow(Date.now());
    document.addEventListener('visibilitychange', update);
    window.addEventListener('focus', update);
    return () => {
      document.removeEventListener('visibilitychange', update);
      window.removeEventListener('focus', update);
    };
  }, []);
  return now;
}
