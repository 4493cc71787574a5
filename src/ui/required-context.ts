import { createContext, type Provider } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Gives a context that what stands in it cannot do without: its provider, and the hook that reads it, which throws outside of
 * `name`.
 */
export function requiredContext<T>(name: string): readonly [Provider<T | undefined>, () => T] {
  const Context = createContext<T | undefined>(undefined);
  const use = (): T => {
    const value = useContext(Context);
    if (value === undefined) throw new Error(`a part stands outside <${name}>`);
    return value;
  };
  return [Context.Provider, use];
}
