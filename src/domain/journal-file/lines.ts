import * as v from 'valibot';

/** The version of the format that this version of the product writes, and the highest that it reads. */
export const fileVersion = 1;

/** What a file holds: everything, everything about one contact, or about what changed in a time. */
export const FileScope = v.picklist(['whole', 'contact', 'time']);
export type FileScope = v.InferOutput<typeof FileScope>;

/** The first line of a file. */
export const FirstLine = v.object({
  format: v.literal('last-impression-journal'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Epoch ms. */
  madeAt: v.number(),
  scope: FileScope,
  /** Confidential things were left out. */
  withoutConfidential: v.optional(v.boolean(), false),
});
export type FirstLine = v.InferOutput<typeof FirstLine>;

/** The last line. Without it, the file was cut off. */
export const LastLine = v.object({
  end: v.literal(true),
  /** How many lines of entries there are. */
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** CRC-32 of all lines before, each with its line feed, as UTF-8. */
  checksum: v.string(),
});
export type LastLine = v.InferOutput<typeof LastLine>;

/** The tables beside the journal whose rows a whole file holds too. */
export const besideTables = ['settings', 'addresses', 'sightings', 'drafts'] as const;
export type BesideTable = (typeof besideTables)[number];

/** A row of a table beside the journal. */
export const BesideLine = v.object({ beside: v.picklist(besideTables), row: v.unknown() });
