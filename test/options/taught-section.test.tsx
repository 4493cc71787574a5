// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importTaught, renameTaught } from '../../src/options/change-taught';
import { TaughtSection } from '../../src/options/taught-section';
import { click, mount, unmount } from '../popup/mounted';
import { learned } from '../crm/taught/learned';
import { FakeAccess } from './fake-access';
import { someCrms } from './some-crms';

const first = { url: 'https://crm.acme.example/clients/41', selector: 'h1', name: 'Ana' };
const { taught } = learned(first, new URL('https://crm.acme.example/clients/57'));
const file = (text: string) => new Blob([text]);

afterEach(unmount);

describe('taught CRMs', () => {
  it('are listed, each with an export that another user can import', async () => {
    await mount(<TaughtSection access={new FakeAccess()} list={[taught]} known={someCrms} />);
    const link = document.querySelector('a[download]');
    expect(link?.getAttribute('download')).toBe('taught-crm-acme-example.json');
    const json = decodeURIComponent(link?.getAttribute('href')?.split(',').slice(1).join(',') ?? '');
    const other = new FakeAccess();
    expect(await importTaught(other, file(json), someCrms)).toEqual({
      message: 'optionsTaughtImported',
      name: 'crm.acme.example',
    });
    expect(other.taught).toEqual([taught]);
  });

  it('can be removed, with the permission for their origin', async () => {
    const origins = { [taught.origin]: taught.id };
    const access = new FakeAccess({ hosts: [`${taught.origin}/*`], origins });
    access.taught = [taught];
    await mount(<TaughtSection access={access} list={[taught]} known={someCrms} />);
    await click('Remove');
    await expect.poll(() => access.taught).toEqual([]);
    expect(await access.readOrigins()).toEqual({});
    expect(await access.grantedHosts()).toEqual([]);
  });

  it('can be renamed, but not to an empty name', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    expect(await renameTaught(access, taught, ' Acme CRM ', someCrms)).toEqual({ message: 'optionsKept' });
    expect(access.taught).toMatchObject([{ id: taught.id, name: 'Acme CRM' }]);
    expect(await renameTaught(access, taught, ' ', someCrms)).toEqual({ message: 'optionsNotKept' });
  });

  it.each([
    ['optionsTaughtNoJson', 'not json'],
    ['optionsTaughtNoCrm', JSON.stringify({ ...taught, run: 'alert(1)' })],
    ['optionsTaughtNoCrm', JSON.stringify({ ...taught, nameSelector: '*' })],
    ['optionsTaughtTooLong', 'x'.repeat(200_000)],
  ])('are not imported from an invalid file, and the reason is given (%s)', async (message, text) => {
    const access = new FakeAccess();
    expect(await importTaught(access, file(text), someCrms)).toEqual({ message });
    expect(access.taught).toEqual([]);
  });

  it('replace an existing one only after the user has agreed', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    const other = { ...taught, name: 'Another', nameSelector: 'h2' };
    const outcome = await importTaught(access, file(JSON.stringify(other)), someCrms);
    expect(outcome).toMatchObject({ message: 'optionsTaughtHere', name: taught.name });
    expect(access.taught).toEqual([taught]);
    await mount(<TaughtSection access={access} list={[taught]} known={someCrms} />);
    const field = document.querySelector('input[type=file]');
    Object.defineProperty(field, 'files', { value: [file(JSON.stringify(other))] });
    await act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
    await expect.poll(() => document.querySelector('[role=status] button')).not.toBeNull();
    expect(access.taught).toEqual([taught]);
    await click('Replace it');
    await expect.poll(() => access.taught).toEqual([other]);
    expect(await importTaught(access, file(JSON.stringify(other)), someCrms)).toMatchObject({
      message: 'optionsTaughtImported',
    });
  });

  it('are not imported from a file that is too long (and is never read) or cannot be read', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const huge = Object.assign(file('{}'), { text: () => Promise.reject(new Error('was read')) });
    Object.defineProperty(huge, 'size', { value: 1e9 });
    expect(await importTaught(new FakeAccess(), huge, someCrms)).toEqual({ message: 'optionsTaughtTooLong' });
    expect(log).not.toHaveBeenCalled();
    const gone = Object.assign(file('{}'), { text: () => Promise.reject(new Error('it is gone')) });
    expect(await importTaught(new FakeAccess(), gone, someCrms)).toEqual({ message: 'optionsTaughtUnread' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('do not replace a CRM with the same id at another origin', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    await importTaught(access, file(JSON.stringify({ ...taught, origin: 'https://evil.example' })), someCrms);
    expect(access.taught).toMatchObject([
      taught,
      { id: 'taught-evil-example', origin: 'https://evil.example' },
    ]);
  });

  it('are not imported for an address of a CRM that is known, hosted or turned on there', async () => {
    const access = new FakeAccess({ origins: { 'https://own.example': 'own' } });
    const at = (origin: string) =>
      importTaught(access, file(JSON.stringify({ ...taught, origin })), someCrms);
    expect(await at('https://app.alpha.example')).toEqual({ message: 'optionsTaughtKnown', name: 'Alpha' });
    expect(await at('https://own.example')).toEqual({ message: 'optionsTaughtKnown', name: 'Own' });
    expect(access.taught).toEqual([]);
  });

  it('replace one of the same origin with another id only after the user has agreed, and keep its id', async () => {
    const access = new FakeAccess();
    access.taught = [taught];
    const other = { ...taught, id: 'taught-a', name: 'Another' };
    const outcome = await importTaught(access, file(JSON.stringify(other)), someCrms);
    expect(outcome).toMatchObject({ message: 'optionsTaughtHere', name: taught.name });
    expect(access.taught).toEqual([taught]);
    await outcome.replace?.();
    expect(access.taught).toEqual([{ ...other, id: taught.id }]);
  });

  it.each([
    ['Zeta crm', 'Zeta crm (crm.acme.example)'],
    ['Our Alpha', 'Our Alpha (crm.acme.example)'],
    ['Alpha (official)', 'Alpha (official) (crm.acme.example)'],
    ['Alpha (crm.acme.example)', 'Alpha (crm.acme.example)'],
    ['Alphabet', 'Alphabet'],
  ])('have their host with a name that a known CRM has: %s', async (name, shown) => {
    const access = new FakeAccess();
    await importTaught(access, file(JSON.stringify({ ...taught, name })), someCrms);
    expect(access.taught).toMatchObject([{ name: shown }]);
    await renameTaught(access, taught, name, someCrms);
    expect(access.taught).toMatchObject([{ name: shown }]);
  });
});
