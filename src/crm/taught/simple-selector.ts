const maxSelectorLength = 200;

// A tag, classes, an id and attributes; no pseudo-class, no list, no escape.
const step = String.raw`(?=[a-z.#[])(?:[a-z][a-z0-9-]*)?(?:[.#][A-Za-z_][\w-]*|\[[a-z][a-z0-9-]*(?:="[^"\\\p{Cc}]{0,80}")?\]){0,8}`;
const simple = new RegExp(`^${step}(?:(?: > | )${step}){0,5}$`, 'u');

/** Whether a taught CRM may use a selector: short, cheap to run, and always valid CSS. */
export const isSimpleSelector = (selector: string): boolean =>
  selector.length <= maxSelectorLength && simple.test(selector);
