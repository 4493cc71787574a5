import { createContext } from 'preact';

/**
 * The draft of a form that was sent, once its last letter is saved. It is removed in the transaction that writes what the form
 * says. Undefined if the surface keeps no drafts of forms.
 */
export type SentDraft = Promise<{ readonly key: string; readonly text: string } | undefined>;

/** Where a surface keeps the drafts of its forms, for the contact that it shows. */
export interface FormDrafts {
  /** Returns the key of a form's draft. */
  readonly keyOf: (form: string) => string;
  /** Resolves to a form's draft, or to an empty text if there is none. */
  readonly read: (form: string) => Promise<string>;
  /** Saves a draft, or removes it if it is empty. Resolves to whether that worked. `before` is what was saved until now. */
  readonly save: (form: string, text: string, before: string) => Promise<boolean>;
}

/** Loads the code that saves drafts; resolves to nothing if it does not load, which the surface has logged. */
export type LoadFormDrafts = () => Promise<FormDrafts | void>;

export const FormDraftsContext = createContext<LoadFormDrafts | undefined>(undefined);

/** Wraps a surface, or the part of it that is about one contact. Forms outside of it keep no drafts. */
export const FormDraftsProvider = FormDraftsContext.Provider;
