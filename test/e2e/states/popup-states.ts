import type { Page } from 'playwright-core';
import { servePage } from '../harness/pages';
import { draftsOf } from '../harness/practice';
import { logSentence, quickLog } from '../harness/sidebar';
import { until } from '../harness/until';
import type { Stage } from './stage';
import { statesOf } from './state';
import { words } from './words';

const zoe = '/crm/people/zoe-obrien';

/** The popup of the toolbar button. */
export const popupStates = statesOf('popup', {
  contact: ['usual', over(zoe)],
  chips: [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await quickLog(shown.surface).fill(
        'Call ++ training is settled. I’ll send the plan by Thu 3pm. Maybe I’ll call Priya.',
      );
      await shown.surface.getByRole('list', { name: words('quickLogChips') }).waitFor();
      return shown;
    },
  ],
  'chips-of-the-pictures': [
    'picture',
    async (stage) => {
      const shown = await over('/crm/people/jane-smith-1')(stage);
      await quickLog(shown.surface).fill(
        'Call ++ training is settled. I’ll send the plan by Thu 3pm. Ask about the choir.',
      );
      await shown.surface.getByRole('list', { name: words('quickLogChips') }).waitFor();
      return shown;
    },
  ],
  'meeting-over': [
    'usual',
    async (stage) => {
      const shown = await over('/crm/people/jane-smith-1')(stage);
      await shown.surface.getByText(words('meetingAsk')).waitFor();
      return shown;
    },
  ],
  'rate-question': [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await logSentence(shown.surface, 'Call, she was in a hurry');
      await shown.surface.getByText(words('rateQuestion')).waitFor();
      return shown;
    },
  ],
  debrief: [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await logSentence(shown.surface, 'Call. Not interested, went with another vendor');
      await shown.surface.getByRole('dialog').getByRole('listitem').first().waitFor();
      return shown;
    },
  ],
  'waiting-draft': [
    'usual',
    async (stage) => {
      const first = await over(zoe)(stage);
      const typed = 'Call + half a sentence that waits';
      await quickLog(first.surface).fill(typed);
      await until('the draft is kept', async () => (await draftsOf(stage.on)).includes(typed));
      await first.surface.close();
      const shown = await over('/crm/people/jane-smith-1')(stage);
      await shown.surface.getByRole('button', { name: words('popupGoOn') }).waitFor();
      return shown;
    },
  ],
  picker: [
    'usual',
    async (stage) => {
      const shown = await over('/crm/people')(stage);
      await shown.surface.getByRole('button', { name: words('popupChoose') }).click();
      await shown.surface.getByRole('option').first().waitFor();
      return shown;
    },
  ],
  'picker-someone-new': [
    'usual',
    async (stage) => {
      const shown = await over('/crm/people')(stage);
      await shown.surface.getByRole('button', { name: words('popupChoose') }).click();
      await shown.surface.getByRole('combobox').fill('Maximilian Unbekannt');
      await shown.surface.getByRole('option').first().waitFor();
      return shown;
    },
  ],
  search: [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await shown.surface.getByRole('button', { name: words('searchLabel') }).click();
      await shown.surface.getByRole('searchbox').fill('plan');
      await shown.surface.getByText(words('searchFound')).waitFor();
      return shown;
    },
  ],
  'promise-menu': [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await openMenuOfFirst(shown.surface);
      return shown;
    },
  ],
  'move-choices': [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await chooseOfFirst(shown.surface, 'promiseMove');
      await shown.surface.getByRole('group', { name: words('moveChoices') }).waitFor();
      return shown;
    },
  ],
  snooze: [
    'usual',
    async (stage) => {
      const shown = await over(zoe)(stage);
      await chooseOfFirst(shown.surface, 'promiseSnooze');
      await shown.surface.getByLabel(words('sheetSnoozePick')).waitFor();
      return shown;
    },
  ],
  'promise-broken': ['usual', broken],
  amends: [
    'usual',
    async (stage) => {
      const shown = await broken(stage);
      await shown.surface.getByRole('button', { name: words('amendsMake') }).click();
      await shown.surface.getByLabel(words('sheetApology')).waitFor();
      return shown;
    },
  ],
  'forty-promises': ['full', over('/crm/companies/ostrich')],
  empty: ['empty', over('/crm/people')],
  'turn-on': [
    'usual',
    async (stage) => {
      const address = 'https://app.hubspot.com/contacts/12345678/record/0-1/901';
      await servePage(
        stage.on.product.context,
        'https://app.hubspot.com/**',
        '<!doctype html><title>HubSpot</title>',
      );
      const shown = await stage.popup(address);
      await shown.surface.getByRole('button', { name: words('optionsTurnOn') }).waitFor();
      return shown;
    },
  ],
});

function over(address: string) {
  return async (stage: Stage) => {
    const shown = await stage.popup(address);
    await quickLog(shown.surface).waitFor();
    await shown.surface.getByText(words('popupDue'), { exact: true }).waitFor();
    return shown;
  };
}

async function openMenuOfFirst(popup: Page): Promise<void> {
  await popup
    .getByRole('button', { name: words('promiseMore') })
    .first()
    .click();
  await popup.getByRole('menu').waitFor();
}

async function chooseOfFirst(popup: Page, item: 'promiseMove' | 'promiseSnooze' | 'promiseBroken') {
  await openMenuOfFirst(popup);
  await popup.getByRole('menuitem', { name: words(item) }).click();
}

async function broken(stage: Stage) {
  const shown = await over(zoe)(stage);
  await chooseOfFirst(shown.surface, 'promiseBroken');
  await shown.surface.getByRole('button', { name: words('amendsMake') }).waitFor();
  return shown;
}
