import { extensionApi } from '../extension-api';

/** The root of an element, also a closed one, which both browsers show to content scripts: Firefox by a property. */
export const shadowRootOf = (
  element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null | undefined =>
  element.openOrClosedShadowRoot ??
  (element instanceof HTMLElement ? extensionApi.dom?.openOrClosedShadowRoot(element) : undefined);
