import type { Page } from 'playwright-core';
import { build } from 'vite';

/** The editors that are tried, by their labels. */
export const editorNames = ['Textarea', 'Contenteditable', 'ProseMirror', 'Quill', 'CKEditor'] as const;

let code: Promise<string> | undefined;

/** Puts an editor of each kind into a page, made by the real libraries. */
export async function putEditorsInto(page: Page): Promise<void> {
  await page.addScriptTag({ content: await (code ??= bundled()) });
  await page.locator('#editors[data-ready]').waitFor({ state: 'attached' });
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: 'test/e2e/editors/in-page.ts', output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the editors made no script');
  return chunk.code;
}
