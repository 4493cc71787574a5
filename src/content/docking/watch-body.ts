/** Calls once a frame at most when a direct child of the body comes or goes (a dialog, a menu). Gives the way to stop. */
export function watchBody(changed: () => void): () => void {
  let asked = 0;
  const ask = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(changed);
  };
  const observer = new MutationObserver(ask);
  // Never the subtree: a CRM's page changes all day long.
  observer.observe(document.body, { childList: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
  };
}
