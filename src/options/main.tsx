import { render } from 'preact';
import * as grants from '../browser/grants';
import { logUnexpected } from '../browser/log';
import * as leftOut from '../browser/disabled-crms';
import * as origins from '../browser/origins';
import * as taught from '../browser/taught';
import { getMessage } from '../browser/i18n';
import { candidates, crms } from '../crm/index';
import { openBook } from '../store/book';
import { readSettings, type Settings } from '../store/settings';
import { usualHours } from '../domain/due/working-hours';
import { markLanguage, ownWording } from '../surface/own-wording';
import { Worded } from '../ui/wording';
import { keepOwn } from './keep-own';
import { OptionsPage } from './options-page';

const book = openBook();
const access = { ...grants, ...leftOut, ...origins, ...taught };

async function start(): Promise<void> {
  const settings = await settingsOrUsual();
  markLanguage(document.documentElement);
  document.title = getMessage('productName');
  render(
    <Worded value={ownWording(settings)}>
      <OptionsPage access={access} crms={crms} guess={guess} settings={settings} onKeep={keep} />
    </Worded>,
    document.body,
  );
}

// A book that does not open must not stand between the user and their CRMs; keeping a setting says so then.
async function settingsOrUsual(): Promise<Settings> {
  try {
    return await readSettings(book);
  } catch (cause) {
    logUnexpected('reading settings', cause);
    return { hours: usualHours, languages: [] };
  }
}

const guess = (url: URL) => candidates(url).map(({ crm }) => crm);

const keep = <K extends keyof Settings>(key: K, value: Settings[K]) => keepOwn(book, key, value);

start().catch((cause: unknown) => logUnexpected('options', cause));
