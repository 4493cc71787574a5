import { useEffect, useState } from 'preact/hooks';

/** Gives which promise’s dialog is open, by its id: the one the address asks for, or the one that was chosen here. */
export function useOpened(asked: string | undefined) {
  const [opened, setOpened] = useState(asked);
  useEffect(() => {
    if (asked !== undefined) setOpened(asked);
  }, [asked]);
  const close = () => {
    setOpened(undefined);
    // The same notification may ask for the same promise again.
    if (asked !== undefined) history.replaceState(null, '', '#day');
  };
  return { opened, setOpened, close };
}
