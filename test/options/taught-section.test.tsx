// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { learnFrom } from '../../src/crm/taught/lesson';
import { importTaught, renameTaught } from '../../src/options/taught-deeds';
import { TaughtSection } from '../../src/options/taught-section';
import { click, mount, unmount } from '../popup/mounted';
import { FakeAccess } from './fake-access';

const first = { url: 'https://crm.acme.example/clients/41', selector: 'h1', name: 'Ana' };
const taught = learnFrom(first, new URL('https://crm.acme.example/clients/57'), [])?.taught;
if (!taught) throw new Error('nothing was learned');
const file = (text: string) => new Blob([text]);

afterEach(unmount);

describe('the CRMs that the user taught', () => {
  it('are listed, each with a file to pass on that another can take in', async () => {
    await mount(<TaughtSection access={new FakeAccess()} list={[taught]} />);
    const link = document.querySelector('a[download]');
    expect(link?.getAttribute('download')).toBe('taught-crm-acme-example.json');
    const json = decodeURIComponent(link?.getAttribute('href')?.split(',').slice(1).join(',') ?? '');
    const other = new FakeAccess();
    expect(await importTaught(other, file(json))).toEqual({
      said: 'optionsTaughtImported',
      name: 'crm.acme.example',
    });
    expect(other.taught).toEqual([taught]);
  });

  it('can be removed, with the grant for their origin', async () => {
    const origins = { [taught.origin]: taught.id };
    const access = new FakeAccess({ hosts: [`${taught.origin}/*`], origins });
    access.taught = [taught];
    await mount(<TaughtSection access={access} list={[taught]} />);
    await click('Remove');
    await expect.poll(() => access.taught).toEqual([]);
    expect(await access.readOrigins()).toEqual({});
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('can be called otherwise, but not by nothing', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    expect(await renameTaught(access, taught, ' Acme CRM ')).toEqual({ said: 'optionsKept' });
    expect(access.taught).toMatchObject([{ id: taught.id, name: 'Acme CRM' }]);
    expect(await renameTaught(access, taught, ' ')).toEqual({ said: 'optionsNotKept' });
  });

  it.each([
    ['optionsTaughtNoJson', 'not json'],
    ['optionsTaughtNoCrm', JSON.stringify({ ...taught, run: 'alert(1)' })],
    ['optionsTaughtNoCrm', JSON.stringify({ ...taught, nameSelector: '*' })],
    ['optionsTaughtTooLong', 'x'.repeat(200_000)],
  ])('are not made from a hostile file, which is refused in a sentence (%s)', async (said, text) => {
    const access = new FakeAccess();
    expect(await importTaught(access, file(text))).toEqual({ said });
    expect(access.taught).toEqual([]);
  });

  it('do not take the place of one that is here before the user has said yes', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    const other = { ...taught, name: 'Another', nameSelector: 'h2' };
    const outcome = await importTaught(access, file(JSON.stringify(other)));
    expect(outcome).toMatchObject({ said: 'optionsTaughtHere', name: taught.name });
    expect(access.taught).toEqual([taught]);
    await mount(<TaughtSection access={access} list={[taught]} />);
    const field = document.querySelector('input[type=file]');
    Object.defineProperty(field, 'files', { value: [file(JSON.stringify(other))] });
    await act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
    await expect.poll(() => document.querySelector('[role=status] button')).not.toBeNull();
    expect(access.taught).toEqual([taught]);
    await click('Replace it');
    await expect.poll(() => access.taught).toEqual([other]);
    expect(await importTaught(access, file(JSON.stringify(other)))).toMatchObject({
      said: 'optionsTaughtImported',
    });
  });

  it('are not made from a file that is too long, which is not even read, nor from one that cannot be read', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const huge = Object.assign(file('{}'), { text: () => Promise.reject(new Error('was read')) });
    Object.defineProperty(huge, 'size', { value: 1e9 });
    expect(await importTaught(new FakeAccess(), huge)).toEqual({ said: 'optionsTaughtTooLong' });
    expect(log).not.toHaveBeenCalled();
    const gone = Object.assign(file('{}'), { text: () => Promise.reject(new Error('it is gone')) });
    expect(await importTaught(new FakeAccess(), gone)).toEqual({ said: 'optionsTaughtUnread' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('do not take the place of another CRM that has their id at another origin', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    await importTaught(access, file(JSON.stringify({ ...taught, origin: 'https://evil.example' })));
    expect(access.taught).toMatchObject([
      taught,
      { id: 'taught-evil-example', origin: 'https://evil.example' },
    ]);
  });
});
