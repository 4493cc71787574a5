import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BegunFormsContext, type SentForm } from './begun-forms';
import { fillForm, textOfForm } from './form-text';

/**
 * Keeps what is typed in a form's named fields, on each input, and fills them when the form of that name is opened again.
 * `onBegun` hears what it was begun with, before it is filled: fields that it needs may come then.
 */
export function useKeptForm(name: string, onBegun?: (begun: URLSearchParams) => void) {
  const forms = useContext(BegunFormsContext);
  const root = useRef<HTMLFormElement>(null);
  const [isLost, lose] = useState(false);
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
  useLayoutEffect(() => {
    if (!forms || !root.current) return;
    self.untouched = textOfForm(root.current);
    self.reading = forms.read(name).then((begun) => {
      self.begun = self.kept = begun;
      if (begun !== '') onBegun?.(new URLSearchParams(begun));
      fill();
    });
  }, []);
  useLayoutEffect(fill);

  const keep = async (text: string) => {
    const before = self.kept;
    self.kept = text;
    if (forms) lose(!(await forms.keep(name, text, before)));
  };
  const type = (event: Event) => {
    if (self.isFilling) return;
    if (event.target instanceof Element) self.touched.add(event.target);
    // A draft that is still on its way is in no field yet, and would be written over.
    self.writing = self.reading.then(() => {
      const text = root.current ? textOfForm(root.current) : self.kept;
      return keep(text === self.untouched ? '' : text);
    });
  };
  /** The user wants nothing of it kept. */
  const forget = () => void self.reading.then(() => keep(''));
  const sent = (): SentForm => {
    self.begun = '';
    return forms && self.writing.then(() => ({ key: forms.keyOf(name), text: self.kept }));
  };
  return { root, isLost, type, forget, sent };
}
