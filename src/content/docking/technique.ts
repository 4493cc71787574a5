/** How a page is made to stand beside the sheet, from the gentlest; `float` gives up and lies over it. */
export const techniques = ['margin', 'breakpoints', 'overflow', 'float'] as const;
export type Technique = (typeof techniques)[number];

/** More covered controls than this is bad. */
export const mostCovered = 2;

/** Returns the gentlest technique from `from` on that leaves no more than two controls covered; each is tried for real. */
export async function chooseTechnique(
  from: Technique,
  attempt: (technique: Exclude<Technique, 'float'>) => Promise<number>,
): Promise<Technique> {
  for (const technique of techniques.slice(techniques.indexOf(from))) {
    if (technique === 'float' || (await attempt(technique)) <= mostCovered) return technique;
  }
  return 'float';
}
