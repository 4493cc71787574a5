import { turnOn } from '../harness/turn-on';
import { foreignJournal, foreignTable } from './files-to-import';
import type { Stage } from './stage';
import { statesOf } from './state';
import { words } from './words';

/** The day's page: its views, and the sheet of a promise. */
export const todayStates = statesOf('today', {
  day: ['usual', view('day')],
  'day-of-the-pictures': ['picture', view('day')],
  'day-meeting-logged': [
    'usual',
    async (stage) => {
      const shown = await view('day')(stage);
      await shown.surface.getByRole('button', { name: words('meetingLog'), exact: true }).click();
      await shown.surface.getByRole('textbox', { name: words('quickLog') }).waitFor();
      return shown;
    },
  ],
  'day-full': ['full', view('day')],
  'day-empty': ['empty', view('day')],
  week: ['usual', view('week')],
  'week-full': ['full', view('week')],
  figures: ['usual', view('figures')],
  'figures-full': ['full', view('figures')],
  'figures-empty': ['empty', view('figures')],
  'figures-behind': [
    'full',
    async (stage) => {
      const shown = await view('figures')(stage);
      const onTime = new RegExp(`^\\d+ ${words('todayKeptOnTime')}$`);
      await shown.surface.getByRole('button', { name: onTime }).click();
      await shown.surface.getByRole('list', { name: words('figuresBehind') }).waitFor();
      return shown;
    },
  ],
  search: ['usual', search('plan', 'searchFound')],
  'search-nothing': ['usual', search('zeppelin', 'searchNone')],
  'search-empty': ['empty', view('search')],
  habits: ['usual', view('habits')],
  promise: ['usual', promise],
  'promise-late': [
    'usual',
    async (stage) => {
      const shown = await promise(stage);
      await shown.surface.getByRole('button', { name: words('sheetWillBeLate') }).click();
      await shown.surface.getByLabel(words('sheetApology')).waitFor();
      return shown;
    },
  ],
  'promise-moved': [
    'usual',
    async (stage) => {
      const shown = await promise(stage);
      await shown.surface.getByLabel(words('promiseMoveUntil')).fill('in 2 days');
      await shown.surface.getByText(words('sheetTheyKnow')).waitFor();
      return shown;
    },
  ],
  'move-several': ['usual', moveSeveral],
  'move-several-full': ['full', moveSeveral],
  'move-several-chosen': [
    'usual',
    async (stage) => {
      const shown = await moveSeveral(stage);
      await shown.surface.getByRole('button', { name: words('moveTomorrow') }).click();
      await shown.surface.getByText(words('sheetTheyKnow')).waitFor();
      return shown;
    },
  ],
  'several-moved': [
    'usual',
    async (stage) => {
      const shown = await moveSeveral(stage);
      await shown.surface.getByRole('button', { name: words('moveTomorrow') }).click();
      await shown.surface.getByRole('button', { name: words('sheetTheyKnowNo') }).click();
      await shown.surface.getByRole('dialog').waitFor({ state: 'detached' });
      await shown.surface.getByRole('button', { name: words('buttonUndo') }).waitFor();
      return shown;
    },
  ],
  'promise-broken': [
    'usual',
    async (stage) => {
      const shown = await promise(stage);
      await shown.surface.getByRole('button', { name: words('promiseBroken') }).click();
      await shown.surface.getByLabel(words('sheetApology')).waitFor();
      return shown;
    },
  ],
  'kept-with-undo': [
    'usual',
    async (stage) => {
      const shown = await view('day')(stage);
      const overdue = shown.surface.getByRole('region', { name: words('todayOverdue') });
      await overdue
        .getByRole('button', { name: words('promiseKept') })
        .first()
        .click();
      await shown.surface.getByRole('button', { name: words('buttonUndo') }).waitFor();
      return shown;
    },
  ],
  keys: [
    'usual',
    async (stage) => {
      const shown = await view('day')(stage);
      await shown.surface.locator('body').press('?');
      await shown.surface.getByRole('dialog').waitFor();
      return shown;
    },
  ],
});

/** The options, and the first run. */
export const optionsStates = statesOf('options', {
  'first-run': ['empty', (stage) => stage.open('options', '#welcome')],
  'first-run-chosen': [
    'empty',
    async (stage) => {
      const shown = await stage.open('options', '#welcome');
      await shown.surface.getByRole('searchbox', { name: words('optionsSearch') }).fill('hubs');
      await shown.surface.getByRole('checkbox', { name: 'HubSpot' }).check();
      return shown;
    },
  ],
  'no-such-crm': [
    'empty',
    async (stage) => {
      const shown = await stage.open('options');
      await shown.surface.getByRole('searchbox', { name: words('optionsSearch') }).fill('zeppelin');
      await shown.surface.getByText(words('optionsNoSuchCrm')).waitFor();
      return shown;
    },
  ],
  'self-hosted-refused': [
    'empty',
    async (stage) => {
      const shown = await stage.open('options');
      const field = shown.surface.getByLabel(words('optionsAddress'));
      await field.fill('no address at all');
      await field.press('Enter');
      await shown.surface.getByText(words('optionsNoAddress')).waitFor();
      return shown;
    },
  ],
  data: ['usual', data],
  'data-table': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      await shown.surface
        .getByRole('combobox', { name: words('exportFormat'), exact: true })
        .selectOption('csv');
      await shown.surface
        .getByRole('combobox', { name: words('exportScope'), exact: true })
        .selectOption('contact');
      await shown.surface
        .locator('form', { hasText: words('exportTitle') })
        .getByRole('radio')
        .first()
        .check();
      return shown;
    },
  ],
  'data-saved': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      await shown.surface.getByRole('button', { name: words('exportSave') }).click();
      await shown.surface.getByText(words('exportDone')).waitFor();
      return shown;
    },
  ],
  'import-journal': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      await shown.surface.locator('#import-file').setInputFiles(foreignJournal(stage.now));
      await shown.surface.getByRole('button', { name: words('importBegin'), exact: true }).waitFor();
      await shown.surface.locator('summary').click();
      return shown;
    },
  ],
  'import-table': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      await shown.surface.locator('#import-file').setInputFiles(foreignTable('Jane Smith'));
      await shown.surface.getByRole('button', { name: words('importBegin'), exact: true }).waitFor();
      for (const summary of await shown.surface.locator('summary').all()) await summary.click();
      return shown;
    },
  ],
  'import-refused': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      const picture = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
      await shown.surface.locator('#import-file').setInputFiles(picture);
      await shown.surface.getByText(words('importUnknown')).waitFor();
      return shown;
    },
  ],
  'import-done': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      await shown.surface.locator('#import-file').setInputFiles(foreignJournal(stage.now));
      await shown.surface.getByRole('button', { name: words('importBegin'), exact: true }).click();
      await shown.surface.getByRole('button', { name: words('importUndo') }).waitFor();
      return shown;
    },
  ],
  'data-erase': [
    'usual',
    async (stage) => {
      const shown = await data(stage);
      const part = shown.surface.getByRole('region', { name: words('eraseTitle') });
      await part.getByRole('radio').first().check();
      await part.getByRole('button', { name: /^Erase .*…$/ }).click();
      await part.getByText(words('eraseFinal')).waitFor();
      return shown;
    },
  ],
  'turned-on': [
    'usual',
    async (stage) => {
      await turnOn(stage.on.product, ['https://*.pipedrive.com/*']);
      const shown = await stage.open('options');
      await shown.surface
        .getByRole('button', { name: new RegExp(`^${words('optionsTurnOff')}`) })
        .first()
        .waitFor();
      return shown;
    },
  ],
});

async function data(stage: Stage) {
  const shown = await stage.open('options', '#data');
  await shown.surface.getByRole('button', { name: words('exportSave') }).waitFor();
  return shown;
}

function view(id: string) {
  return async (stage: Stage) => {
    const shown = await stage.open('today', `#${id}`);
    await shown.surface.getByRole('main').waitFor();
    return shown;
  };
}

function search(text: string, answer: 'searchFound' | 'searchNone') {
  return async (stage: Stage) => {
    const shown = await view('search')(stage);
    await shown.surface.getByRole('searchbox').fill(text);
    await shown.surface.getByText(words(answer)).waitFor();
    return shown;
  };
}

async function promise(stage: Stage) {
  const shown = await view('day')(stage);
  await shown.surface
    .getByRole('button', { name: `${words('todayOpenOf')} Introduce Priya for onboarding` })
    .or(
      shown.surface
        .getByRole('region', { name: words('todayHours') })
        .getByRole('button', { name: /Introduce Priya/ }),
    )
    .first()
    .click();
  await shown.surface.getByRole('dialog').waitFor();
  return shown;
}

async function moveSeveral(stage: Stage) {
  const shown = await view('day')(stage);
  await shown.surface.getByRole('button', { name: words('todayMoveSeveral') }).click();
  await shown.surface.getByRole('dialog').waitFor();
  return shown;
}
