type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Returns the trimmed text of one field of a form. */
export function typedIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Returns the values of a form's named fields as one line of text. */
export function textOfForm(form: HTMLFormElement): string {
  return new URLSearchParams(fieldsOf(form).map((field) => [field.name, valueOf(field)])).toString();
}

/** Fills the fields that are in the text and not in `touched`, and adds them to `touched`. */
export function fillForm(form: HTMLFormElement, text: string, touched: WeakSet<Element>): void {
  const values = new URLSearchParams(text);
  for (const field of fieldsOf(form)) {
    const value = values.get(field.name);
    if (value === null || touched.has(field)) continue;
    touched.add(field);
    if (value !== valueOf(field)) setValue(field, value);
  }
}

function setValue(field: Field, value: string): void {
  if (isTick(field)) field.checked = value !== '';
  else field.value = value;
  // For code that reads the field as the user types.
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(isField).filter(({ name }) => name !== '');

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox';

const valueOf = (field: Field): string => (isTick(field) ? (field.checked ? 'on' : '') : field.value);
