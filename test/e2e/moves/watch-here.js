/* Runs in each document before it does, and notes each change in the task that makes it. A file of its own: it is sent as it stands. */

const glimpses = [];
window.glimpses = glimpses;
const now = () => performance.timeOrigin + performance.now();
/** When the host was last shown or hidden. The glimpses do not tell: the walk takes them away. */
let turned = -Infinity;
const note = (what) => {
  const glimpse = { at: now(), ...what };
  if ('seen' in glimpse) turned = Math.max(turned, glimpse.at);
  glimpses.push(glimpse);
};

/** Notes what `look` gives now and whenever the document has changed, as often as it differs. Returns what looks at once. */
function noteChanges(look, options) {
  let last;
  const noteIfNew = () => {
    const what = look();
    if (JSON.stringify(what) !== last) note(what);
    last = JSON.stringify(what);
  };
  new MutationObserver(noteIfNew).observe(document, { childList: true, subtree: true, ...options });
  noteIfNew();
  return noteIfNew;
}

// While somebody types into it over a move, it is kept from sight by a clip: what is hidden loses the focus.
const isSeen = () => {
  const { visibility, clipPath } = document.querySelector('last-impression')?.style ?? {};
  return visibility === 'visible' && clipPath === 'none';
};
const textAt = (selector) => document.querySelector(selector)?.textContent ?? '';

if (location.protocol === 'chrome-extension:') {
  const noteHead = noteChanges(() => ({ head: `${textAt('h1')}\n${textAt('.who > .soft')}` }), {
    characterData: true,
  });
  // Before the page is told that the sheet may be seen: on a busy machine the observer's own turn can come much later.
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (...message) {
    noteHead();
    return postMessage.apply(this, message);
  };
} else if (window === window.top && location.protocol === 'http:') {
  /**
   * Whether the host could be seen after the task of a move at this time: nobody sees a screen in its midst. Asked later, so if it was
   * shown or hidden since, it was hidden then.
   */
  const wasSeen = (at) => turned < at && isSeen();
  const noteAddress = () => {
    const at = now();
    setTimeout(() => note({ address: location.href, seen: wasSeen(at), at }));
  };
  navigation.addEventListener('currententrychange', noteAddress);
  note({ address: location.href, seen: false });
  noteChanges(() => ({ seen: isSeen() }), { attributes: true, attributeFilter: ['style'] });
}
