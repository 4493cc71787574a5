/**
 * The page's document, whatever its elements are called: an image or a form that is named `body` or `querySelector` answers for
 * it otherwise, in our world too. What is asked for is taken from where the browser has it.
 */
export const pageDocument: Document = new Proxy(document, {
  get(target, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});
