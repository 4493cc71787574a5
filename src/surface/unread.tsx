import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useLayoutEffect, useState } from 'preact/hooks';
import { useSay } from '../ui/wording';
import { useQuery } from './use-query';
import './unread.css';

type Hear = (what: string, isUnread: boolean) => void;

const UnreadContext = createContext<Hear>(() => undefined);

interface SayingUnreadProps {
  /** Something that the whole surface is read by could not be read, as the settings. */
  readonly unread?: boolean;
  readonly children: ComponentChildren;
}

/** Wraps a surface, and says above it when some of it could not be read: what is missing then is no fact. */
export function SayingUnread({ unread = false, children }: SayingUnreadProps) {
  const say = useSay();
  const [parts, setParts] = useState<readonly string[]>([]);
  const hear = useCallback<Hear>(
    (what, isUnread) =>
      setParts((all) => [...all.filter((one) => one !== what), ...(isUnread ? [what] : [])]),
    [],
  );
  return (
    <UnreadContext.Provider value={hear}>
      <div role="alert">
        {(unread || parts.length > 0) && <p class="trouble unread">{say('partUnread')}</p>}
      </div>
      {children}
    </UnreadContext.Provider>
  );
}

/** As `useQuery`, for a part that the surface can be used without: `none` until it was read, or where it cannot be. */
export function usePart<T extends object>(
  what: string,
  of: string | undefined,
  read: (of: string) => Promise<T>,
  none: T,
  inputs: readonly unknown[],
): T {
  const found = useQuery(what, of, read, inputs);
  const hear = useContext(UnreadContext);
  const isUnread = found === 'failed';
  useLayoutEffect(() => {
    if (!isUnread) return undefined;
    hear(what, true);
    return () => hear(what, false);
  }, [hear, what, isUnread]);
  return typeof found === 'object' ? found : none;
}
