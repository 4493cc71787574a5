/** What a second record of a CRM that is being taught has shown. */
export type SecondRecord =
  /** The CRM is turned on. */
  | { readonly type: 'on'; readonly crmName: string; readonly name: string; readonly id: string }
  /** The id could also be a word of the CRM's: the user must confirm it in the popup. */
  | { readonly type: 'confirm'; readonly name: string; readonly id: string }
  /** `first` is the name on the first record. */
  | {
      readonly type: 'not-learned';
      readonly why: 'same' | 'other-form' | 'several' | 'no-name' | 'full';
      readonly first: string;
      readonly parts: readonly string[];
    };
