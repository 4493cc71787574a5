// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { usualHours } from '../../src/domain/due/working-hours';
import { OptionsPage } from '../../src/options/options-page';
import { click, mount, type, unmount } from '../popup/mounted';
import { FakeAccess } from './fake-access';
import { alpha, beta, own, someCrms } from './some-crms';

afterEach(unmount);

const save = vi.fn<(key: string, value: unknown) => Promise<void>>(async () => undefined);
async function open(access: FakeAccess, guesses: readonly string[] = []): Promise<HTMLElement> {
  const page = await mount(
    <OptionsPage
      access={access}
      crms={someCrms}
      guess={() => guesses}
      settings={{ hours: usualHours, languages: [] }}
      onSave={save}
    />,
  );
  await expect.poll(names).not.toEqual([]);
  return page;
}
const text = () => document.body.textContent;

/** Returns the control inside the label that begins with this text. */
function control(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((element) =>
    element.textContent?.startsWith(label),
  );
  const field = found?.querySelector('input, select');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`no control is labelled ${label}`);
  return field;
}

const tick = (label: string) => act(() => control(label).click());
const isChecked = (label: string) => {
  const field = control(label);
  return field instanceof HTMLInputElement && field.checked;
};
const names = () => [...document.querySelectorAll('.choices label')].map((label) => label.textContent);

async function fill(label: string, value: string): Promise<void> {
  control(label).focus();
  await type(value);
}

async function submit(label: string): Promise<void> {
  await act(() => void control(label).form?.requestSubmit());
}

describe('choosing CRMs', () => {
  it('lists the CRMs with hosts, supported ones first, and marks experimental ones', async () => {
    await open(new FakeAccess());
    expect(names()).toEqual(['Alpha', 'Zéta CRM', 'Beta experimental']);
  });

  it('finds CRMs by name, and says so if there is none', async () => {
    await open(new FakeAccess());
    await fill('Search CRMs', 'zeta');
    expect(names()).toEqual(['Zéta CRM']);
    await fill('Search CRMs', 'qqq');
    expect(text()).toContain('No CRM of that name is known here.');
  });

  it('clears the search once something is on, and moves the focus to what to do next', async () => {
    await open(new FakeAccess());
    await fill('Search CRMs', 'alp');
    await tick('Alpha');
    await submit('Search CRMs');
    await expect.poll(text).toContain('Alpha: turned on.');
    expect(control('Search CRMs').value).toBe('');
    expect(text()).not.toContain('No CRM of that name');
    expect(document.activeElement?.closest('[role=status]')?.textContent).toContain('Alpha: turned on.');
  });

  it('requests only the hosts of the chosen CRMs, and lists those as on', async () => {
    const access = new FakeAccess();
    await open(access);
    await tick('Alpha');
    await tick('Beta');
    expect(text()).toContain('Turn on Alpha and Beta');
    await submit('Search CRMs');
    expect(access.requested).toEqual([[...alpha.hosts, ...beta.hosts]]);
    await expect.poll(text).toContain('Alpha and Beta: turned on.');
    expect(names()).toEqual(['Zéta CRM']);
  });

  it('reports a refusal, keeps the choice, and can request again', async () => {
    const access = new FakeAccess({ answer: false });
    await open(access);
    await tick('Alpha');
    await submit('Search CRMs');
    await expect.poll(text).toContain('Your browser did not give access, so nothing has changed.');
    await submit('Search CRMs');
    expect(access.requested).toHaveLength(2);
  });

  it('turns off a CRM that is on', async () => {
    const access = new FakeAccess({ hosts: beta.hosts });
    await open(access);
    await expect.poll(text).toContain('Turned on');
    await click('Turn off');
    await expect.poll(text).toContain('Beta: turned off. What you wrote is kept.');
    expect(await access.grantedHosts()).toEqual([]);
  });
});

describe('a self-hosted CRM', () => {
  it('is guessed from its address, and saved for its origin', async () => {
    const access = new FakeAccess();
    await open(access, [own.id]);
    await fill('Its address', 'https://crm.acme.example/own/3');
    expect(text()).toContain('The address looks like Own.');
    await submit('Its address');
    expect(access.requested).toEqual([['https://crm.acme.example/*']]);
    await expect.poll(() => access.readOrigins()).toEqual({ 'https://crm.acme.example': 'own' });
  });

  it.each([
    ['', 'Paste the address first'],
    ['file:///etc/hosts', 'Only an address that begins with https:// or http://'],
    ['our crm', 'This is not an address.'],
    ['https://app.alpha.example/contact/3', 'This address belongs to Alpha. Choose Alpha in the list above'],
    ['https://crm.acme.example', 'Choose which CRM it is'],
  ])('is not requested for the address %j: %s', async (address, sentence) => {
    const access = new FakeAccess();
    await open(access);
    await fill('Its address', address);
    await submit('Its address');
    expect(text()).toContain(sentence);
    expect(access.requested).toEqual([]);
  });
});

describe('habits', () => {
  it('are saved on each change, and the page says so', async () => {
    await open(new FakeAccess());
    await tick('Sat');
    expect(save).toHaveBeenLastCalledWith('hours', { ...usualHours, days: [1, 2, 3, 4, 5, 6] });
    await tick('French');
    expect(save).toHaveBeenLastCalledWith('languages', ['fr']);
    await expect.poll(text).toContain('Saved.');
  });

  it('says in words what 4/12 means, and saves the other order', async () => {
    await open(new FakeAccess());
    // As American English writes it, until something else is said.
    expect(isChecked('April 12')).toBe(true);
    await tick('December 4');
    expect(save).toHaveBeenLastCalledWith('dayOrder', 'day-first');
    expect(isChecked('April 12')).toBe(false);
    expect(isChecked('December 4')).toBe(true);
  });

  it('are not saved if they are invalid', async () => {
    await open(new FakeAccess());
    save.mockClear();
    await act(() => {
      const end = control('To');
      end.value = '08:00';
      end.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text()).toContain('The day must end after it begins.');
    expect(save).not.toHaveBeenCalled();
  });

  it('show an error if saving fails', async () => {
    await open(new FakeAccess());
    save.mockRejectedValueOnce(new Error('full'));
    await tick('German');
    await expect.poll(text).toContain('That could not be saved.');
  });
});

it('shows an inert example of the sheet', async () => {
  const page = await open(new FakeAccess());
  const picture = page.querySelector('figure[aria-label] .example-sheet');
  expect(picture?.hasAttribute('inert')).toBe(true);
  expect(picture?.textContent).toContain('They’d say: lukewarm');
});

describe('data that cannot be read', () => {
  it.each(['readOrigins', 'readTaught'] as const)(
    'is reported on the page, and logged once (%s)',
    async (what) => {
      const log = vi.spyOn(console, 'error').mockReturnValue();
      const access = new FakeAccess();
      Object.assign(access, { [what]: () => Promise.reject(new Error('the disk does not answer')) });
      await mount(
        <OptionsPage
          access={access}
          crms={someCrms}
          guess={() => []}
          settings={{ hours: usualHours, languages: [] }}
          onSave={save}
        />,
      );
      await expect.poll(text).toContain('What is turned on could not be read.');
      expect(log).toHaveBeenCalledOnce();
      log.mockRestore();
    },
  );
});
