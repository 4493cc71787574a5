import { createContext, type Provider } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Returns a provider and the hook that reads its value, which throws outside of the provider. `name` is the provider's name, for
 * that error.
 */
export function requiredContext<T>(name: string): readonly [Provider<T | undefined>, () => T] {
  const Context = createContext<T | undefined>(undefined);
  const use = (): T => {
    const value = useContext(Context);
    if (value === undefined) throw new Error(`a component is outside of <${name}>`);
    return value;
  };
  return [Context.Provider, use];
}
