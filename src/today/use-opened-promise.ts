import { useEffect, useState } from 'preact/hooks';

/** Returns the id of the promise whose dialog is open: the one in the address, or the one chosen on the page. */
export function useOpenedPromise(requested: string | undefined) {
  const [opened, setOpened] = useState(requested);
  useEffect(() => {
    if (requested !== undefined) setOpened(requested);
  }, [requested]);
  const close = () => {
    setOpened(undefined);
    // The same notification may ask for the same promise again.
    if (requested !== undefined) history.replaceState(null, '', '#day');
  };
  return { opened, setOpened, close };
}
