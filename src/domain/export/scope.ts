/** What to export: everything, what belongs to these contacts (one person's), or what changed in a time (epoch ms, included). */
export type ExportScope =
  | { readonly type: 'whole' }
  | { readonly type: 'contact'; readonly contacts: readonly string[] }
  | { readonly type: 'time'; readonly from: number; readonly to: number };

/** What to export, and whether what is confidential is to come along, which is asked each time. */
export interface ExportWish {
  readonly scope: ExportScope;
  readonly withConfidential: boolean;
}
