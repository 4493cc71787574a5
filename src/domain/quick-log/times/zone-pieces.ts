import type { DatePatterns } from './date-patterns';
import type { Piece } from './piece';
import { shortZones, zoneAbbreviations } from './zone-names';

let cities: ReadonlyMap<string, string> | undefined;

/** Zones by their cities, as the platform knows them: "new york" is America/New_York. */
function zonesByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return cities;
}

const abbreviated = /^\s*\(?(?<name>\p{L}{2,8})(?![\p{L}'])\)?/u;
const inCity = /^\s*in\s+(?<name>\p{L}+(?:\s\p{L}+)?)/u;

/** Returns the zone that stands after a time: one that can be computed, or an unknown one, which leaves the time in doubt. */
export function zonePieces(text: string, read: readonly Piece[], patterns: DatePatterns): Piece[] {
  const hasClock = read.some(({ clock, part }) => clock ?? part);
  return read.flatMap((piece): Piece[] => {
    const after = text.slice(piece.to, piece.to + 30);
    const isHour = /[ap]\.?m\.?$/u.test(text.slice(piece.from, piece.to)) || piece.clock?.half === true;
    const found = zoneIn(after, isHour, patterns);
    if (!found) return [];
    const at = { from: piece.to, to: piece.to + found.length };
    if (!found.zone || !hasClock) return [{ ...at, doubtful: true }];
    return [{ ...at, zone: found.zone, ...(found.isPlace && { doubtful: true }) }];
  });
}

interface Zone {
  readonly zone?: string;
  readonly length: number;
  /** "in Dubai" may say where, and not by which clock. */
  readonly isPlace?: true;
}

function zoneIn(after: string, isHour: boolean, patterns: DatePatterns): Zone | undefined {
  const local = patterns.localTime.exec(after);
  if (local) return { length: local[0].length };
  const byName = patterns.namedZone.exec(after);
  const name = byName?.groups?.['name'] ?? '';
  const zone = zoneAbbreviations[name] ?? zonesByCity().get(name);
  if (byName && zone) return { zone, length: byName[0].length };
  const short2 = abbreviated.exec(after);
  const word = short2?.groups?.['name'] ?? '';
  const isZone =
    zoneAbbreviations[word] !== undefined &&
    (!shortZones.has(word) || (isHour && patterns.words.shortZones === true));
  if (short2 && isZone) return { zone: zoneAbbreviations[word] ?? '', length: short2[0].length };
  return cityIn(after);
}

function cityIn(after: string): Zone | undefined {
  const match = inCity.exec(after);
  const said = match?.groups?.['name'] ?? '';
  const [first = ''] = said.split(/\s/u);
  const city = [said, first].find((one) => zonesByCity().has(one));
  const zone = city && zonesByCity().get(city);
  if (!match || !city || !zone) return undefined;
  return { zone, isPlace: true, length: match[0].length - (said.length - city.length) };
}
