import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { built, type Product } from './product';

declare const chrome: { readonly notifications: { getAll(done: (all: object) => void): void } };

/** A build that may show notifications from the start. */
export interface NotifyingBuild {
  readonly folder: string;
  remove(): void;
}

const Given = v.looseObject({ permissions: v.array(v.string()), optional_permissions: v.array(v.string()) });

/** Makes a build that has its optional permissions from the start, as no test can click the browser's prompt for them; nothing else differs. */
export function buildThatNotifies(): NotifyingBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-notifies-'));
  cpSync(built, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const given = v.parse(Given, JSON.parse(readFileSync(manifest, 'utf8')));
  const { optional_permissions: optional, permissions, ...rest } = given;
  writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Returns the ids of the notifications that are shown. */
export const noticesShown = ({ backstage }: Product): Promise<string[]> =>
  backstage.evaluate(
    () => new Promise<string[]>((done) => chrome.notifications.getAll((all) => done(Object.keys(all)))),
  );

/**
 * Dispatches in the worker the event of a click on a notification or its button; the notification itself belongs to the
 * desktop.
 */
export async function dispatchNotice(
  { context }: Product,
  event: 'onClicked' | 'onButtonClicked',
  id: string,
  button?: number,
): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(`chrome.notifications.${event}.dispatch(...${JSON.stringify([id, button])})`);
}
