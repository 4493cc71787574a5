import { createContext } from 'preact';

/** Opens the screen on which amends for a promise are made, by its id. Undefined on a surface without one. */
export const OpenAmendsContext = createContext<((promise: string) => void) | undefined>(undefined);
