import { getMessage, uiLanguage } from '../../browser/i18n';
import { logUnexpected } from '../../browser/log';
import { onCounted } from '../../browser/on-counted';
import { sendToBackground } from '../../browser/send-to-background';
import { cappedCount } from '../../domain/due/capped-count';
import { readToFrame } from '../../messages/read-to-frame';
import { sendToPage } from '../send-to-page';

/**
 * Keeps the number on the tab up to date, as long as the tab is seen. On a new record it is gone at once, and stays so until the
 * background has counted for that record.
 */
export function countOverdue(page: Document, port: MessagePort): void {
  let asked = 0;
  page.documentElement.lang = uiLanguage();
  const look = async () => {
    if (page.hidden) return;
    const turn = ++asked;
    const count = await sendToBackground({ type: 'frame.overdue' });
    // The record may have changed meanwhile.
    if (turn === asked) draw(page, typeof count === 'number' ? count : 0);
  };
  const lookAgain = () => void look().catch((cause: unknown) => logUnexpected('counting for the tab', cause));
  const clear = (epoch: number) => {
    asked++;
    draw(page, 0);
    sendToPage(port, { type: 'shown', epoch });
  };
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToFrame(data);
    if (message?.type === 'contact' || message?.type === 'nobody') clear(message.epoch);
    // What the page shows of the record may tell that it is somebody else's by now.
    if (message?.type === 'contact' || message?.type === 'facts') lookAgain();
  });
  port.start();
  onCounted(lookAgain);
  page.addEventListener('visibilitychange', lookAgain);
}

/** Draws the number, and says what it counts; nothing for none. */
function draw(page: Document, count: number): void {
  if (count === 0) return page.body.replaceChildren();
  const shown = cappedCount(count);
  const number = page.createElement('p');
  number.setAttribute('role', 'img');
  number.setAttribute('aria-label', getMessage('popupOverdue', shown));
  number.textContent = shown;
  page.body.replaceChildren(number);
}
