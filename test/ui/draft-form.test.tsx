// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormDraftsProvider, type FormDrafts, type SentDraft } from '../../src/ui/form-drafts';
import { DraftForm } from '../../src/ui/draft-form';
import { button, clearScreen, click, find, onScreen, type } from './on-screen';

let drafts: Map<string, string>;
let isFull: boolean;
let sent: SentDraft;

const formsOf = (whose: string): FormDrafts => ({
  keyOf: (form) => `${whose} ${form}`,
  read: async (form) => drafts.get(`${whose} ${form}`) ?? '',
  save: async (form, text) => {
    if (isFull) return false;
    if (text === '') drafts.delete(`${whose} ${form}`);
    else drafts.set(`${whose} ${form}`, text);
    return true;
  },
});

function Plan() {
  const [full, open] = useState(false);
  return (
    <DraftForm
      name="plan"
      onSend={(_, one) => (sent = one)}
      onDraft={(begun) => begun.has('ending') && open(true)}
    >
      <input name="impression" defaultValue="calm" />
      {full && (
        <>
          <input name="ending" />
          <input type="checkbox" name="hard" defaultChecked />
        </>
      )}
      <button type="button" onClick={() => open(true)}>
        All
      </button>
      <button type="submit">Save</button>
      <button type="reset">Cancel</button>
    </DraftForm>
  );
}

const open = async (whose = 'ana') => {
  await onScreen(
    <FormDraftsProvider key={whose} value={async () => formsOf(whose)}>
      <Plan />
    </FormDraftsProvider>,
  );
  // What keeps it is loaded, and returns what was begun.
  await act(async () => void (await new Promise((done) => setTimeout(done))));
};
const field = (name: string) => find<HTMLInputElement>(`[name=${name}]`);

beforeEach(() => {
  drafts = new Map();
  isFull = false;
});
afterEach(clearScreen);

describe('DraftForm', () => {
  it('is filled with its draft for the same contact only', async () => {
    await open();
    await type(field('impression'), 'she is sure of it');
    clearScreen();
    await open('ben');
    expect(field('impression').value).toBe('calm');
    clearScreen();
    await open();
    expect(field('impression').value).toBe('she is sure of it');
  });

  it('restores all fields of the draft, checkboxes too', async () => {
    await open();
    await click(button('All'));
    await type(field('ending'), 'we stay friends');
    await click(field('hard'));
    clearScreen();
    await open();
    expect(field('ending').value).toBe('we stay friends');
    expect(field('hard').checked).toBe(false);
  });

  it('never overwrites what is being typed', async () => {
    drafts.set('ana plan', 'impression=from+before');
    await onScreen(
      <FormDraftsProvider value={async () => formsOf('ana')}>
        <Plan />
      </FormDraftsProvider>,
    );
    await type(field('impression'), 'new');
    expect(field('impression').value).toBe('new');
    expect(drafts.get('ana plan')).toBe('impression=new');
  });

  it('keeps no draft that was cancelled, or deleted letter by letter', async () => {
    await open();
    await type(field('impression'), 'she is');
    await type(field('impression'), 'calm');
    expect(drafts.size).toBe(0);
    await type(field('impression'), '');
    expect(drafts.size).toBe(0);
    await type(field('impression'), 'she is');
    await click(button('Cancel'));
    expect(drafts.size).toBe(0);
  });

  it('is sent with its last saved draft, even if fields were added since', async () => {
    await open();
    await type(field('impression'), 'she is sure');
    await click(button('All'));
    await act(() => find<HTMLFormElement>('form').requestSubmit());
    expect(await sent).toEqual({ key: 'ana plan', text: 'impression=she+is+sure' });
    expect(drafts.size).toBe(1);
  });

  it('says so if the draft cannot be saved', async () => {
    await open();
    isFull = true;
    await type(field('impression'), 'she is');
    await expect.poll(() => find('[role=alert]').textContent).toContain('cannot be kept');
  });

  it('works without saved drafts', async () => {
    await onScreen(<Plan />);
    await type(field('impression'), 'she is');
    await act(() => find<HTMLFormElement>('form').requestSubmit());
    expect(await sent).toBeUndefined();
  });
});
