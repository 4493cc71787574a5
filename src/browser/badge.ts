import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { getMessage } from './words';

const red = '#a8231b';
const white = '#ffffff';
const failureKey = 'li:badge-failure';

/** Shows how many of our promises are overdue: nothing at none, `99+` past 99. The names stand in the tooltip, with `more` of them to come. */
export async function showOverdue(count: number, names: readonly string[], more: boolean): Promise<void> {
  await paint(badgeText(count), tooltip(count, names, more));
  await browser.storage.local.remove(failureKey);
}

/** Shows `!`, never a stale number; the popup says why. */
export async function showUncounted(why: string): Promise<void> {
  await browser.storage.local.set({ [failureKey]: why });
  await paint('!', getMessage('badgeUncounted'));
}

/** Gives why the last count failed; undefined where it did not. */
export async function whyUncounted(): Promise<string | undefined> {
  const stored = await browser.storage.local.get(failureKey);
  const why = v.safeParse(v.string(), stored[failureKey]);
  return why.success ? why.output : undefined;
}

async function paint(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: red }),
    browser.action.setBadgeTextColor({ color: white }),
    browser.action.setTitle({ title }),
  ]);
}

function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}

function tooltip(count: number, names: readonly string[], more: boolean): string {
  if (count === 0) return getMessage('badgeNone');
  const key = more ? 'badgeOverdueMore' : 'badgeOverdue';
  return getMessage(key, badgeText(count), names.join(', '));
}
