/** The table of CRC-32 (ISO 3309), one value for each byte. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const encoder = new TextEncoder();

/** A CRC-32 of lines that come one after another. */
export interface Checksum {
  /** Adds a line; its line feed is counted too. */
  add(line: string): void;
  /** Returns the checksum so far: eight hexadecimal digits. */
  value(): string;
}

/** Begins a checksum. It finds damage, not forgery. */
export function checksum(): Checksum {
  let crc = 0xffffffff;
  return {
    add: (line) => {
      for (const byte of encoder.encode(`${line}\n`)) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    },
    value: () => ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0'),
  };
}
