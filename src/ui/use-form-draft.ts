import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FormDraftsContext, type SentDraft } from './form-drafts';
import { fillForm, textOfForm } from './form-text';

/**
 * Saves what is typed in a form's named fields, on each input, and fills them when the form of that name is opened again.
 * `onDraft` is called with the draft before the fields are filled, so that the form can first render all fields that it needs.
 */
export function useFormDraft(name: string, onDraft?: (draft: URLSearchParams) => void) {
  const load = useContext(FormDraftsContext);
  const root = useRef<HTMLFormElement>(null);
  const [isLost, setLost] = useState(false);
  const { current: self } = useRef({
    touched: new WeakSet<Element>(),
    draft: '',
    // The form's values when it was opened: a user who restores them has no draft.
    initial: '',
    saved: '',
    reading: Promise.resolve(),
    writing: Promise.resolve(),
    isFilling: false,
  });

  const fill = () => {
    if (!root.current || self.draft === '') return;
    self.isFilling = true;
    fillForm(root.current, self.draft, self.touched);
    self.isFilling = false;
  };
  const restore = async () => {
    self.draft = self.saved = (await (await load?.())?.read(name)) ?? '';
    if (self.draft !== '') onDraft?.(new URLSearchParams(self.draft));
    fill();
  };
  useLayoutEffect(() => {
    if (root.current) self.initial = textOfForm(root.current);
    self.reading = restore();
  }, []);
  useLayoutEffect(fill);

  const save = async (text: string) => {
    const before = self.saved;
    self.saved = text;
    if (load) setLost(!(await (await load())?.save(name, text, before)));
  };
  const type = (event: Event) => {
    if (self.isFilling) return;
    if (event.target instanceof Element) self.touched.add(event.target);
    // Waits until the draft was read: it is in no field before, and would be overwritten.
    self.writing = self.reading.then(() => {
      const text = root.current ? textOfForm(root.current) : self.saved;
      return save(text === self.initial || isEmpty(text) ? '' : text);
    });
  };
  const forget = () => void self.reading.then(() => save(''));
  const sent = async (): SentDraft => {
    self.draft = '';
    const forms = await load?.();
    await self.writing;
    return forms ? { key: forms.keyOf(name), text: self.saved } : undefined;
  };
  return { root, isLost, type, forget, sent };
}

const isEmpty = (text: string) => [...new URLSearchParams(text).values()].every((value) => value === '');
