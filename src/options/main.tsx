import { render } from 'preact';
import * as grants from '../browser/grants';
import { logUnexpected } from '../browser/log';
import * as disabledCrms from '../browser/disabled-crms';
import * as origins from '../browser/origins';
import * as taught from '../browser/taught';
import { getMessage } from '../browser/i18n';
import { candidates, crms } from '../crm/index';
import { askToPersist } from '../browser/ask-to-persist';
import { spareStorage } from '../browser/spare-storage';
import { openBook } from '../store/book';
import { readSettings, type Settings } from '../store/settings';
import { usualHours } from '../domain/due/working-hours';
import { holdEarlyPresses } from '../surface/early/hold-early-presses';
import { markLanguage, ownWording } from '../surface/own-wording';
import { keepFocus } from '../ui/keep-focus';
import { WordingProvider } from '../ui/wording';
import { saveSettingAndReport } from './save-setting-and-report';
import { DataSection } from './data/data-section';
import { FirstSteps } from './first-steps';
import { OptionsPage } from './options-page';

holdEarlyPresses(document);
keepFocus(document);
const book = openBook();
book.spare = spareStorage;
askToPersist();
const access = { ...grants, ...disabledCrms, ...origins, ...taught };

async function start(): Promise<void> {
  const settings = await readSettingsOrDefaults();
  markLanguage(document.documentElement);
  document.title = getMessage('productName');
  render(
    <WordingProvider value={ownWording(settings)}>
      <OptionsPage
        access={access}
        crms={crms}
        guess={guess}
        settings={settings}
        onSave={save}
        next={<FirstSteps />}
      >
        <DataSection book={book} settings={settings} />
      </OptionsPage>
    </WordingProvider>,
    document.body,
  );
}

// If the book does not open, the user can still turn CRMs on; saving a setting then shows the error.
async function readSettingsOrDefaults(): Promise<Settings> {
  try {
    return await readSettings(book);
  } catch (cause) {
    logUnexpected('reading settings', cause);
    return { hours: usualHours, languages: [] };
  }
}

const guess = (url: URL) => candidates(url).map(({ crm }) => crm);

const save = <K extends keyof Settings>(key: K, value: Settings[K]) => saveSettingAndReport(book, key, value);

start().catch((cause: unknown) => logUnexpected('options', cause));
