/*
 * Notes, from before any other script of the page, all by which the page could tell that somebody else is in it.
 */
const lines = new Set();
const note = (line) => void lines.add(line);
const names = () => [
  ...Object.getOwnPropertyNames(globalThis),
  ...Object.getOwnPropertyNames(document),
  ...Object.getOwnPropertySymbols(globalThis).map(String),
];
const before = new Set([...names(), 'detector']);
// Put together, for this very script stands in the document.
const ours = ['chrome', 'extension:'].join('-');
const { stringify } = JSON;
let isLoaded = false;
addEventListener('load', () => (isLoaded = true));

const nameOf = (node) => node.nodeName.toLowerCase();
const changed = (records) => {
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (type === 'attributes') note(`${attributeName} of ${nameOf(target)}`);
    else if (type === 'characterData') note(`text of ${nameOf(target)}`);
    else {
      // What the parser puts there is the page's own.
      for (const node of addedNodes)
        if (isLoaded || nameOf(node).includes('-')) note(`${nameOf(node)} in ${nameOf(target)}`);
      for (const node of removedNodes) note(`${nameOf(node)} taken from ${nameOf(target)}`);
    }
  }
};
const everything = { attributes: true, childList: true, subtree: true, characterData: true };
new MutationObserver(changed).observe(document, everything);

for (const type of [
  'error',
  'unhandledrejection',
  'securitypolicyviolation',
  'message',
  'messageerror',
  'storage',
])
  addEventListener(type, (event) => note(`event ${event.type}`), true);
for (const type of [
  'focusin',
  'focusout',
  'scroll',
  'selectionchange',
  'beforeprint',
  'slotchange',
  'toggle',
])
  document.addEventListener(type, (event) => note(`event ${event.type}`), true);
const errors = Error.prepareStackTrace;
Error.prepareStackTrace = (error, frames) => {
  for (const frame of frames) if (frame.getFileName()?.startsWith(ours)) note('our script in a stack');
  return errors?.(error, frames) ?? String(error);
};
new ReportingObserver((reports) => reports.forEach(({ type }) => note(`report ${type}`)), {
  buffered: true,
}).observe();
for (const type of PerformanceObserver.supportedEntryTypes) {
  const seen = (list) => {
    for (const entry of list.getEntries()) if (stringify(entry).includes(ours)) note(`performance ${type}`);
  };
  new PerformanceObserver(seen).observe({ type, buffered: true });
}

// All that a script of the page's world would call; the page itself calls none of it from here on.
const calls = [
  [Document.prototype, 'createElement'],
  [Document.prototype, 'querySelector'],
  [Document.prototype, 'querySelectorAll'],
  [Document.prototype, 'elementFromPoint'],
  [Element.prototype, 'attachShadow'],
  [Element.prototype, 'append'],
  [Element.prototype, 'setAttribute'],
  [Element.prototype, 'getBoundingClientRect'],
  [Node.prototype, 'appendChild'],
  [EventTarget.prototype, 'addEventListener'],
  [globalThis, 'getComputedStyle'],
  [globalThis, 'postMessage'],
  [globalThis, 'fetch'],
  [globalThis, 'setTimeout'],
  [globalThis, 'requestAnimationFrame'],
  [globalThis, 'MutationObserver'],
  [globalThis, 'MessageChannel'],
  [customElements, 'define'],
  [customElements, 'get'],
  [history, 'pushState'],
  [JSON, 'stringify'],
];
let isOurselves = false;
for (const [holder, name] of calls) {
  const real = Reflect.get(holder, name);
  const heard = new Proxy(real, {
    apply: (target, self, values) => {
      if (!isOurselves) note(`call of ${name}`);
      return Reflect.apply(target, self, values);
    },
    construct: (target, values) => {
      if (!isOurselves) note(`making of ${name}`);
      return Reflect.construct(target, values);
    },
  });
  Reflect.set(holder, name, heard);
}

const look = () => {
  for (const name of names()) if (!before.has(name) && !/playwright/i.test(name)) note(`global ${name}`);
  for (const { localName } of document.querySelectorAll('*'))
    if (localName.includes('-')) note(`element ${localName}`);
  if (customElements.get('last-impression')) note('a custom element');
  if (document.documentElement.outerHTML.includes(ours)) note('our address in the document');
  if (document.styleSheets.length || document.adoptedStyleSheets.length) note('a style sheet');
  if (frames.length) note('a frame');
  const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
  if (marginLeft !== '0px' || marginRight !== '0px') note('margin of html');
  if (performance.getEntries().some(({ name }) => name.includes('extension')))
    note('our address in the timings');
};

const came = (element, address) =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type));
    element.setAttribute('src', address);
    document.body.append(element);
  }).finally(() => element.remove());
const probeOne = async (address) => {
  const fetched = await fetch(address).then(
    () => 'there',
    (cause) => String(cause),
  );
  const others = await Promise.all(
    ['img', 'script', 'iframe'].map((tag) => came(document.createElement(tag), address)),
  );
  return [fetched, ...others].join(' ');
};

globalThis.detector = {
  noticed() {
    isOurselves = true;
    look();
    isOurselves = false;
    return [...lines].toSorted();
  },
  probe: (addresses) => Promise.all(addresses.map(probeOne)),
};
