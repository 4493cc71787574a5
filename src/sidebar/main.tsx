import { render } from 'preact';
import { logUnexpected } from '../browser/log';
import { openBook } from '../store/book';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/text.css';
import '../ui/button.css';
import './sidebar.css';
import { App } from './app';
import { claimPort } from './claim-port';
import { markLanguage } from '../surface/own-wording';
import { beginGuard } from './guard/begin-guard';
import { provePort } from './prove-port';

// Until the script that gave the port has proved itself, the document stays empty: any page could embed us and post a port of
// its own. The proof is the yes through the background, where no page can speak (src/content/frame/handshake.ts).
const claimed = claimPort({ own: window, parent: window.parent, top: window.top });
const book = openBook();
const given = await claimed;
const admit = await provePort(given);
if (admit) {
  const { port } = given;
  markLanguage(document.documentElement);
  beginGuard(document, port);
  render(<App {...{ book, port, admit }} />, document.body);
  // After the first screen, which must not be delayed.
  import('./after-first-screen').then(
    ({ afterFirstScreen }) => afterFirstScreen(book),
    (cause: unknown) => logUnexpected('loading what comes later', cause),
  );
}
