type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Gives what was typed in one field of a form, without the blanks around it. */
export function typedIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Gives what a form is filled with, as one line of text: each named field and its value. */
export function textOfForm(form: HTMLFormElement): string {
  return new URLSearchParams(fieldsOf(form).map((field) => [field.name, valueOf(field)])).toString();
}

/** Fills the fields that are not among `touched`, and adds them to it; what the text says nothing of stays. */
export function fillForm(form: HTMLFormElement, text: string, touched: WeakSet<Element>): void {
  const values = new URLSearchParams(text);
  for (const field of fieldsOf(form)) {
    const value = values.get(field.name);
    if (value === null || touched.has(field)) continue;
    touched.add(field);
    if (value !== valueOf(field)) setTo(field, value);
  }
}

function setTo(field: Field, value: string): void {
  if (isTick(field)) field.checked = value !== '';
  else field.value = value;
  // Whoever reads the field while it is typed reads this too.
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
