import { render } from 'preact';
import { logUnexpected } from '../browser/log';
import { sendToBackground } from '../browser/send-to-background';
import { openBook } from '../store/book';
import '../ui/tokens.css';
import '../ui/parts.css';
import './sidebar.css';
import { pressOnce } from '../ui/press-once';
import { App } from './app';
import { claimPort } from './claim-port';
import { markLanguage } from './own-wording';

// Until the script that made this frame has proved itself, the document stays empty: any page could embed us, with a nonce and
// a port of its own. The proof is the yes through the background, where no page can speak.
const nonce = location.hash.slice(1);
const claimed = claimPort(nonce, { own: window, parent: window.parent });
const proved = sendToBackground({ type: 'frame.hello', nonce }).catch((cause: unknown) =>
  logUnexpected('hello', cause),
);

const book = openBook();
const port = await claimed;
if ((await proved) === true) {
  markLanguage(document.documentElement);
  pressOnce(document);
  render(<App book={book} port={port} />, document.body);
  // After the first screen, which nothing may make late.
  import('../browser/refresh-when-visible').then(
    ({ refreshWhenVisible }) => refreshWhenVisible(document),
    (cause: unknown) => logUnexpected('loading what tells the background', cause),
  );
}
