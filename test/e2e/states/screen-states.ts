import { logSentence, openScreen, quickLog } from '../harness';
import type { Stage } from './stage';
import { statesOf } from './state';
import { words } from './words';

/** The screens over the sheet: brief, read-back, timeline, client file, debrief. */
export const screenStates = statesOf('sidebar', {
  brief: ['usual', screen('zoe-obrien', 'b')],
  'brief-of-a-client': ['full', screen('harbour', 'b')],
  'brief-empty': ['empty', screen('noor', 'b')],
  plan: [
    'usual',
    async (stage) => {
      const shown = await screen('zoe-obrien', 'b')(stage);
      await shown.surface.getByLabel(words('briefLeaveWith')).fill('calm, and sure of the date');
      await shown.surface.getByRole('button', { name: words('briefPlan') }).click();
      await shown.surface.getByLabel(words('briefOutcome')).waitFor();
      return shown;
    },
  ],
  'note-for-crm': ['usual', screen('zoe-obrien', 'c')],
  'read-back': ['usual', screen('zoe-obrien', 'r')],
  'read-back-of-a-draft': [
    'usual',
    async (stage) => {
      const shown = await stage.record('zoe-obrien');
      await quickLog(shown.surface).fill('I’ll send the plan by Thu 3pm');
      await shown.surface.getByRole('list', { name: words('quickLogChips') }).waitFor();
      await openScreen(shown.surface, 'r');
      return shown;
    },
  ],
  timeline: ['usual', screen('zoe-obrien', 't')],
  'timeline-of-a-client': ['full', screen('harbour', 't')],
  'timeline-menu': [
    'usual',
    async (stage) => {
      const shown = await screen('zoe-obrien', 't')(stage);
      await shown.surface
        .getByRole('dialog')
        .getByRole('button', { name: new RegExp(`^${words('itemMenu')}`) })
        .first()
        .click();
      await shown.surface.getByRole('menu').waitFor();
      return shown;
    },
  ],
  'timeline-empty': ['empty', screen('noor', 't')],
  'client-file': ['full', screen('harbour', 'm')],
  'client-file-empty': ['empty', screen('noor', 'm')],
  'client-file-form': [
    'full',
    async (stage) => {
      const shown = await screen('harbour', 'm')(stage);
      await shown.surface.getByRole('button', { name: `${words('moreAdd')}: ${words('kindGift')}` }).click();
      await shown.surface.getByLabel(words('giftWhat')).waitFor();
      return shown;
    },
  ],
  'client-file-erase': ['full', erase],
  'client-file-erased': [
    'full',
    async (stage) => {
      const shown = await erase(stage);
      await shown.surface.getByRole('textbox', { name: /^Type/ }).fill(words('eraseWord'));
      await shown.surface.getByRole('button', { name: /for good$/ }).click();
      await shown.surface.getByText('was erased for good').waitFor();
      return shown;
    },
  ],
  debrief: ['usual', debrief('Call. Not interested, went with another vendor')],
  'debrief-of-a-renewal': ['usual', debrief('Call. They won’t renew')],
});

function screen(id: string, key: string) {
  return async (stage: Stage) => {
    const shown = await stage.record(id);
    await openScreen(shown.surface, key);
    return shown;
  };
}

async function erase(stage: Stage) {
  const shown = await screen('harbour', 'm')(stage);
  await shown.surface.getByRole('button', { name: /^Erase .*…$/ }).click();
  await shown.surface.getByText(words('eraseFinal')).waitFor();
  return shown;
}

function debrief(sentence: string) {
  return async (stage: Stage) => {
    const shown = await stage.record('zoe-obrien');
    await logSentence(shown.surface, sentence);
    const dialog = shown.surface.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    await dialog.press('3');
    return shown;
  };
}
