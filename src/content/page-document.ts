/**
 * The page's document, whatever its elements are called: otherwise an image or a form named `body` or `querySelector` would be
 * found instead of the property, in our world too. Reads properties from the prototype.
 */
export const pageDocument: Document = new Proxy(document, {
  get(target, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});
