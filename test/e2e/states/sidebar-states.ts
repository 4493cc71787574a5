import type { Frame, Page } from 'playwright-core';
import { clickThere, logSentence, openScreen, pressKey, quickLog, region } from '../harness';
import type { Stage } from './stage';
import { statesOf } from './state';
import { words } from './words';

const sentence =
  'Call ++ walked her through pricing. I’ll send the plan by Thu 3pm. Maybe I’ll call Priya. Ask about the choir. Likes tea.';

/** More than anyone says at once. */
const everything =
  'Call ++ walked her through pricing, the annexes, the rollout in both buildings and what the auditors asked for last spring. ' +
  'I’ll send the plan by Thu 3pm. I’ll send the contract with all of its annexes by Friday 10am. They’ll sign it next week. ' +
  'Maybe I’ll call Priya. Ask about the choir. Ask about the marathon. Likes tea. Likes long walks along the canal.';

/** The sheet beside a contact, and its foot. */
export const sidebarStates = statesOf('sidebar', {
  'nobody-known': ['empty', (stage) => stage.nameless('q')],
  'first-time': ['empty', (stage) => stage.record('noor')],
  contact: ['usual', zoe],
  'contact-of-the-pictures': [
    'picture',
    async (stage) => {
      const shown = await stage.record('jane-smith-1');
      await region(shown.surface, 'Promises').getByText('Send the revised quote').waitFor();
      return shown;
    },
  ],
  'long-names': [
    'full',
    async (stage) => {
      const shown = await stage.record('theodora');
      await region(shown.surface, 'Promises').getByText('Auftragsverarbeitung').waitFor();
      return shown;
    },
  ],
  'right-to-left-contact': ['full', (stage) => stage.record('layla-haddad')],
  'forty-promises': ['full', forty],
  'forty-promises-all': [
    'full',
    async (stage) => {
      const shown = await forty(stage);
      await shown.surface.getByRole('button', { name: new RegExp(`^${words('promisesShowAll')}`) }).click();
      await shown.surface.getByRole('button', { name: words('promisesShowFew') }).waitFor();
      return shown;
    },
  ],
  'client-with-care': ['full', (stage) => stage.record('harbour')],
  'meeting-soon': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await logSentence(shown.surface, 'call with her finance team today 11:15');
      await shown.surface.getByRole('button', { name: `${words('practiceBrief')} b` }).waitFor();
      return shown;
    },
  ],
  'newest-without-rating': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await logSentence(shown.surface, 'sent the times');
      await region(shown.surface, 'Last impression').getByText('weeks ago').waitFor();
      return shown;
    },
  ],
  'meeting-over': ['usual', meetingOver],
  'meeting-over-moved': [
    'usual',
    async (stage) => {
      const shown = await meetingOver(stage);
      await shown.surface.getByRole('button', { name: words('meetingMoved'), exact: true }).click();
      await shown.surface.getByLabel(words('meetingNewTime')).fill('tomorrow 3pm');
      await shown.surface.getByRole('status').getByText('tomorrow 3 PM').waitFor();
      return shown;
    },
  ],
  'meeting-menu': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await shown.surface.getByRole('button', { name: 'What to do with: Demo for the whole team' }).click();
      await shown.surface.getByRole('menu').waitFor();
      return shown;
    },
  ],
  'name-form': [
    'usual',
    async (stage) => {
      const shown = await stage.nameless('d-1041');
      await shown.surface.getByLabel(words('nameAsk')).waitFor();
      return shown;
    },
  ],
  chips: ['usual', typed(sentence)],
  'chips-of-a-message': [
    'usual',
    typed('VM from Zoë, call her back. Sent the revised quote. asked abt the marathon, she ran 1:52'),
  ],
  'disk-full-too-many': [
    'full',
    async (stage) => {
      const shown = await typedAt('theodora', everything)(stage);
      await shown.surface.evaluate(breakDisk);
      await quickLog(shown.surface).press('Enter');
      await shown.surface.getByRole('alert').getByText(words('quickLogFull')).waitFor();
      return shown;
    },
  ],
  'rate-question-long': [
    'full',
    async (stage) => {
      const shown = await stage.record('theodora');
      await logSentence(shown.surface, 'Call, she was in a hurry');
      await shown.surface.getByText(words('rateQuestion')).waitFor();
      return shown;
    },
  ],
  'kept-long': [
    'full',
    async (stage) => {
      const shown = await stage.record('theodora');
      await pressKey(shown.surface, 'k');
      await shown.surface.getByRole('button', { name: words('buttonUndo') }).waitFor();
      return shown;
    },
  ],
  'chip-date': [
    'usual',
    async (stage) => {
      const shown = await typed('Call + I’ll send the plan by Thu 3pm')(stage);
      await shown.surface.getByRole('button', { name: /^I promise: send the plan/ }).press('f');
      await shown.surface.getByRole('textbox', { name: /send the plan/ }).fill('fri 3pm');
      await shown.surface.getByRole('textbox', { name: /send the plan/ }).waitFor();
      return shown;
    },
  ],
  'nothing-to-save': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await logSentence(shown.surface, '');
      await shown.surface.getByRole('alert').getByText(words('quickLogEmpty')).waitFor();
      return shown;
    },
  ],
  refused: [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await cover(shown.page);
      await shown.surface.locator('html:not([data-steady])').waitFor({ state: 'attached' });
      await clickThere(
        shown.page,
        region(shown.surface, 'Promises').getByRole('button', { name: 'Kept' }).first(),
      );
      await shown.surface.getByText(words('guardCovered')).waitFor();
      return shown;
    },
  ],
  'refused-in-a-dialog': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      const dialog = await openScreen(shown.surface, 'b');
      await cover(shown.page);
      await shown.surface.locator('html:not([data-steady])').waitFor({ state: 'attached' });
      await clickThere(shown.page, dialog.getByRole('button', { name: 'Plan it' }));
      await dialog.getByText(words('guardCovered')).waitFor();
      return shown;
    },
  ],
  'rate-question': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await logSentence(shown.surface, 'Call, she was in a hurry');
      await shown.surface.getByText(words('rateQuestion')).waitFor();
      return shown;
    },
  ],
  'rave-question': ['usual', asked('Call ~ polite', 'askRave')],
  'signed-question': ['usual', asked('Meeting ++ they signed', 'askExpect')],
  'kept-with-undo': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await pressKey(shown.surface, 'k');
      await shown.surface.getByRole('button', { name: words('buttonUndo') }).waitFor();
      return shown;
    },
  ],
  'promise-menu': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await promiseMenu(shown.surface);
      return shown;
    },
  ],
  move: [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await promiseMenu(shown.surface);
      await shown.surface.getByRole('menuitem', { name: words('promiseMove') }).click();
      await shown.surface.getByLabel(words('promiseMoveUntil')).fill('in 2 days');
      await shown.surface.getByLabel(words('promiseMoveUntil')).press('Enter');
      await shown.surface.getByText(words('sheetTheyKnow')).waitFor();
      return shown;
    },
  ],
  'move-choices': ['usual', moving],
  snooze: ['usual', promiseForm('promiseSnooze', 'sheetSnoozePick')],
  'hand-over': ['usual', promiseForm('promiseHandOver', 'sheetWho')],
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
  'amends-offer': [
    'usual',
    async (stage) => {
      const shown = await broken(stage);
      await shown.surface.getByRole('button', { name: words('amendsMake') }).click();
      await shown.surface.getByRole('button', { name: words('sheetTold') }).click();
      await shown.surface.getByLabel(words('sheetInstead')).waitFor();
      return shown;
    },
  ],
  'move-chosen': [
    'usual',
    async (stage) => {
      const shown = await moving(stage);
      await shown.surface.getByRole('button', { name: words('moveNextWeek') }).click();
      await shown.surface.getByText(words('sheetTheyKnow')).waitFor();
      return shown;
    },
  ],
  'move-not-a-time': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await promiseMenu(shown.surface);
      await shown.surface.getByRole('menuitem', { name: words('promiseMove') }).click();
      await shown.surface.getByLabel(words('promiseMoveUntil')).fill('the 45th of Brumaire');
      await shown.surface.getByLabel(words('promiseMoveUntil')).press('Enter');
      await shown.surface.getByText('“the 45th of Brumaire”').waitFor();
      return shown;
    },
  ],
  'place-menu': ['usual', menu('headerPlace')],
  'more-menu': ['usual', menu('practiceMenu')],
  keys: [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await openScreen(shown.surface, '?');
      return shown;
    },
  ],
  'disk-full': [
    'usual',
    async (stage) => {
      const shown = await zoe(stage);
      await shown.surface.evaluate(breakDisk);
      await logSentence(shown.surface, 'Call ++ she loved the plan');
      await shown.surface.getByRole('alert').getByText(words('quickLogFull')).waitFor();
      return shown;
    },
  ],
  'rebuild-failed': [
    'usual',
    async (stage) => {
      await stage.on.product.backstage.evaluate(breakRow);
      const shown = await stage.record('zoe-obrien');
      await shown.surface.evaluate(breakDisk);
      await shown.surface.getByRole('button', { name: words('sheetRebuild') }).click();
      await shown.surface.getByText(words('sheetRebuildFailed')).waitFor();
      return shown;
    },
  ],
});

async function zoe(stage: Stage) {
  const shown = await stage.record('zoe-obrien');
  await region(shown.surface, 'Promises').getByText('Send the revised quote').waitFor();
  return shown;
}

async function meetingOver(stage: Stage) {
  const shown = await stage.record('jane-smith-1');
  await shown.surface.getByText(words('meetingAsk')).waitFor();
  return shown;
}

async function forty(stage: Stage) {
  const shown = await stage.record('ostrich');
  await region(shown.surface, 'Promises').getByText('Send the timetable').first().waitFor();
  return shown;
}

function typed(text: string) {
  return typedAt('zoe-obrien', text);
}

function typedAt(id: string, text: string) {
  return async (stage: Stage) => {
    const shown = await stage.record(id);
    await region(shown.surface, 'Promises').getByRole('listitem').first().waitFor();
    await quickLog(shown.surface).fill(text);
    await shown.surface.getByRole('list', { name: words('quickLogChips') }).waitFor();
    return shown;
  };
}

function asked(text: string, question: 'askRave' | 'askExpect') {
  return async (stage: Stage) => {
    const shown = await zoe(stage);
    await logSentence(shown.surface, text);
    await shown.surface.getByLabel(words(question)).waitFor();
    return shown;
  };
}

function menu(name: 'headerPlace' | 'practiceMenu') {
  return async (stage: Stage) => {
    const shown = await zoe(stage);
    await shown.surface.getByRole('button', { name: words(name) }).click();
    await shown.surface.getByRole('menu').waitFor();
    return shown;
  };
}

async function moving(stage: Stage) {
  const shown = await zoe(stage);
  await promiseMenu(shown.surface);
  await shown.surface.getByRole('menuitem', { name: words('promiseMove') }).click();
  await shown.surface.getByRole('group', { name: words('moveChoices') }).waitFor();
  return shown;
}

function promiseForm(item: 'promiseSnooze' | 'promiseHandOver', field: 'sheetSnoozePick' | 'sheetWho') {
  return async (stage: Stage) => {
    const shown = await zoe(stage);
    await promiseMenu(shown.surface);
    await shown.surface.getByRole('menuitem', { name: words(item) }).click();
    await shown.surface.getByLabel(words(field)).waitFor();
    return shown;
  };
}

async function broken(stage: Stage) {
  const shown = await zoe(stage);
  await promiseMenu(shown.surface);
  await shown.surface.getByRole('menuitem', { name: words('promiseBroken') }).click();
  await shown.surface.getByRole('button', { name: words('amendsMake') }).waitFor();
  return shown;
}

async function promiseMenu(sidebar: Frame): Promise<void> {
  const row = region(sidebar, 'Promises').getByRole('listitem').filter({ hasText: 'Send the revised quote' });
  await row.getByRole('button', { name: words('promiseMore') }).click();
  await sidebar.getByRole('menu').waitFor();
}

// The browser's own override of a quota does not reach an extension's origin (Chromium 156).
const breakDisk = `for (const method of ['add', 'put', 'clear'])
  IDBObjectStore.prototype[method] = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

/** Makes every row of impressions unreadable, as a fault of the disk may. */
const breakRow = `new Promise((done) => {
  indexedDB.open('last-impression').onsuccess = ({ target: { result } }) => {
    const transaction = result.transaction('impressions', 'readwrite');
    const table = transaction.objectStore('impressions');
    table.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      cursor.update({ ...cursor.value, text: undefined });
      cursor.continue();
    };
    transaction.oncomplete = () => { result.close(); done(); };
  };
})`;

/** Covers the whole page with an invisible element that the pointer passes through. */
const cover = (page: Page) =>
  page.evaluate(() => {
    const veil = document.createElement('div');
    document.documentElement.append(veil);
    veil.style.cssText =
      'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(255 255 255 / 1%)';
  });
