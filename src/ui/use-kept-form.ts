import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BegunFormsContext, type SentForm } from './begun-forms';
import { fillForm, textOfForm } from './form-text';

/**
 * Keeps what is typed in a form's named fields, on each input, and fills them when the form of that name is opened again.
 * `onBegun` hears what it was begun with, before it is filled: fields that it needs may come then.
 */
export function useKeptForm(name: string, onBegun?: (begun: URLSearchParams) => void) {
  const load = useContext(BegunFormsContext);
  const root = useRef<HTMLFormElement>(null);
  const [isLost, setLost] = useState(false);
  const { current: self } = useRef({
    touched: new WeakSet<Element>(),
    begun: '',
    // As it was opened: who takes everything back has begun nothing.
    untouched: '',
    kept: '',
    reading: Promise.resolve(),
    writing: Promise.resolve(),
    isFilling: false,
  });

  const fill = () => {
    if (!root.current || self.begun === '') return;
    self.isFilling = true;
    fillForm(root.current, self.begun, self.touched);
    self.isFilling = false;
  };
  const restore = async () => {
    self.begun = self.kept = (await (await load?.())?.read(name)) ?? '';
    if (self.begun !== '') onBegun?.(new URLSearchParams(self.begun));
    fill();
  };
  useLayoutEffect(() => {
    if (root.current) self.untouched = textOfForm(root.current);
    self.reading = restore();
  }, []);
  useLayoutEffect(fill);

  const keep = async (text: string) => {
    const before = self.kept;
    self.kept = text;
    if (load) setLost(!(await (await load())?.keep(name, text, before)));
  };
  const type = (event: Event) => {
    if (self.isFilling) return;
    if (event.target instanceof Element) self.touched.add(event.target);
    // A draft that is still on its way is in no field yet, and would be written over.
    self.writing = self.reading.then(() => {
      const text = root.current ? textOfForm(root.current) : self.kept;
      return keep(text === self.untouched || isEmpty(text) ? '' : text);
    });
  };
  /** The user wants nothing of it kept. */
  const forget = () => void self.reading.then(() => keep(''));
  const sent = async (): SentForm => {
    self.begun = '';
    const forms = await load?.();
    await self.writing;
    return forms ? { key: forms.keyOf(name), text: self.kept } : undefined;
  };
  return { root, isLost, type, forget, sent };
}

const isEmpty = (text: string) => [...new URLSearchParams(text).values()].every((value) => value === '');
