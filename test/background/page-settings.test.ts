import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlePageSetting } from '../../src/background/page-settings';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (items: object) => void Object.assign(fake.stored, items),
      },
    },
  },
}));

const own = { origin: 'https://crm.example', isOurs: false };
const other = { origin: 'https://other.example', isOurs: false };
const lesson = { url: 'https://crm.example/people/1', selector: '#name', name: 'Ana Ruiz' };
beforeEach(() => void (fake.stored = { 'li:origins': { 'https://crm.example': 'espocrm' } }));

describe('a page’s script', () => {
  it('is told whether its CRM is turned on at its own origin', async () => {
    const question = { type: 'eye.is-on', crm: 'espocrm' } as const;
    expect(await handlePageSetting(question, own)).toBe(true);
    expect(await handlePageSetting({ ...question, crm: 'demo' }, own)).toBe(false);
    expect(await handlePageSetting(question, other)).toBe(false);
    expect(await handlePageSetting({ ...question, crm: 'toString' }, { isOurs: false })).toBe(false);
  });

  it('gets the layout that it has kept', async () => {
    const layout = { collapsed: true, mode: 'dock', side: 'left', handleTop: 152 };
    await handlePageSetting({ type: 'layout.keep', crm: 'demo', layout }, own);
    expect(await handlePageSetting({ type: 'layout.read', crm: 'demo' }, own)).toEqual(layout);
  });

  it('gets how its own pages are laid out, and no others', async () => {
    const view = { bucket: 1280, kind: 'people' };
    await handlePageSetting({ type: 'technique.keep', ...view, technique: 'float' }, own);
    expect(await handlePageSetting({ type: 'technique.read', ...view }, own)).toBe('float');
    expect(await handlePageSetting({ type: 'technique.read', ...view }, other)).toBeUndefined();
  });

  it('teaches its own site, and no other', async () => {
    expect(await handlePageSetting({ type: 'lesson.keep', lesson }, other)).toBe(false);
    expect(await handlePageSetting({ type: 'lesson.keep', lesson }, own)).toBe(true);
    expect(await handlePageSetting({ type: 'lesson.read' }, own)).toEqual(lesson);
    expect(await handlePageSetting({ type: 'lesson.read' }, other)).toBeNull();
  });
});
