import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { cappedCount } from '../domain/due/capped-count';
import { getMessage } from './i18n';

const red = '#a8231b';
const white = '#ffffff';
const failureKey = 'li:badge-failure';

/**
 * Shows how many promises are overdue: nothing for 0, `99+` past 99. The tooltip lists `names`; `hasMore` says there are
 * others.
 */
export async function showOverdue(count: number, names: readonly string[], hasMore: boolean): Promise<void> {
  await setBadge(badgeText(count), tooltip(count, names, hasMore));
  await browser.storage.local.remove(failureKey);
}

/** Shows `!` rather than an outdated number; the popup says why. */
export async function showBadgeFailure(why: string): Promise<void> {
  await setBadge('!', getMessage('badgeUncounted'));
  // Last, because the storage may be what failed.
  await browser.storage.local.set({ [failureKey]: why });
}

/** Returns why the last count failed, or undefined if it did not. */
export async function badgeFailure(): Promise<string | undefined> {
  const stored = await browser.storage.local.get(failureKey);
  const why = v.safeParse(v.string(), stored[failureKey]);
  return why.success ? why.output : undefined;
}

async function setBadge(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: red }),
    browser.action.setBadgeTextColor({ color: white }),
    browser.action.setTitle({ title }),
  ]);
}

function badgeText(count: number): string {
  return count === 0 ? '' : cappedCount(count);
}

function tooltip(count: number, names: readonly string[], hasMore: boolean): string {
  if (count === 0) return getMessage('badgeNone');
  const key = hasMore ? 'badgeOverdueMore' : 'badgeOverdue';
  return getMessage(key, badgeText(count), names.join(', '));
}
