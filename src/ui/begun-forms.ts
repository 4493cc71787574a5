import { createContext } from 'preact';

/**
 * The draft of a form that was sent, once its last letter was kept: it goes in the transaction of what is written of it.
 * Undefined where the surface keeps no forms.
 */
export type SentForm = Promise<{ readonly key: string; readonly text: string } | undefined>;

/** Where a surface keeps what is begun in its forms, for whoever it shows. */
export interface BegunForms {
  /** Gives the key of a form's draft. */
  readonly keyOf: (form: string) => string;
  /** Gives a form's draft; empty where there is none. */
  readonly read: (form: string) => Promise<string>;
  /** Keeps a draft, and gives whether that worked; an empty one is none. `before`: what was kept of it until now. */
  readonly keep: (form: string, text: string, before: string) => Promise<boolean>;
}

/** Loads what keeps forms; nothing where it does not load, which the surface has logged. */
export type LoadForms = () => Promise<BegunForms | void>;

export const BegunFormsContext = createContext<LoadForms | undefined>(undefined);

/** Wraps a surface, or the part of it that is about one contact; forms outside of it keep nothing. */
export const KeepingForms = BegunFormsContext.Provider;
