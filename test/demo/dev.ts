import '../temporal';
import { findBrowser } from '../run/find-browser';
import { installBrowser } from '../run/install-browser';
import { noBrowser } from '../run/system';
import { startDevBrowser } from './dev-browser';

const say = (text: string) => console.log(`▸ ${text.trimEnd()}`);

/** `npm run dev`: the product on the demo CRM, built and reloaded after each change of the source. */
async function dev(): Promise<void> {
  if (!(findBrowser() ?? (await installBrowser()))) throw new Error(noBrowser);
  say('Building …');
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const { product, origin, close } = await startDevBrowser({ root: process.cwd(), headless, say });
  const page = await product.context.newPage();
  await page.goto(`${origin}/crm/people/zoe-obrien`);
  await product.backstage.close();
  say(`A demo CRM is at ${origin}/crm/people`);
  say(
    headless
      ? 'There is no display here. Ctrl+C ends this.'
      : 'Change something in src; closing the browser ends this.',
  );
  await new Promise((done) => product.context.once('close', done));
  await close();
}

await dev();
