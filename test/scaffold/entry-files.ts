/** What a new thing is called, and the entry that begins it: `referral.asked`. */
export interface NewKind {
  /** One lower-case word: the name of its folder, of its rows' type, and what its kinds begin with. */
  readonly name: string;
  /** What happens when there is one. */
  readonly first: string;
}

/** Reads `referral.asked`, or `referral`, which is noted; undefined if it is neither. */
export function kindOf(typed: string): NewKind | undefined {
  const [, name, first = 'noted'] = /^([a-z]{2,})(?:\.([a-z]{2,}))?$/.exec(typed) ?? [];
  return name === undefined || first === 'dropped' ? undefined : { name, first };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Returns the files of a new thing's folder in src/domain/keeping, by name. */
export const folderFiles = ({ name, first }: NewKind): Record<string, string> => {
  const Row = capital(name);
  return {
    'kinds.ts': `import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/** Describe here what can happen to a ${name}. What a person types goes into \`text\`, everything else into \`data\`. */
export const kinds = {
  '${name}.${first}': { data: v.object({}), text: v.object({ what: v.string() }) },
  '${name}.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'${name}'>;
`,
    'index.ts': `import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** Describe here what a ${name} is. */
export const ${Row} = v.object({
  ...keepingBase,
  type: v.literal('${name}'),
  text: v.object({ what: v.string() }),
});
export type ${Row} = v.InferOutput<typeof ${Row}>;

export const ${name}: KeptThing<${Row}> = {
  table: 'keeping',
  kinds,
  row: ${Row},
  fold: foldFrom(
    '${name}.${first}',
    (first): ${Row} => rowFrom('${name}', first),
    { '${name}.dropped': () => undefined },
  ),
  title: 'kind${Row}',
  happenedAt: ({ madeAt }) => madeAt,
  drop: (row) => ({ kind: '${name}.dropped', ...about(row) }),
  line: ({ text }) => text.what,
};
`,
    'section.ts': `import { say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { SectionPlace } from '../section';

/** Its section of the client file. */
export const section: SectionPlace = {
  group: 'person',
  place: 100,
  of: ({ history }) => ({
    title: say('kind${Row}'),
    rows: ofType(history.keeping, '${name}').map(({ id, text }) => ({ id, words: text.what, actions: [] })),
    fields: [{ name: 'what', label: say('${name}What'), type: 'text', required: true }],
    add: ({ what = '' }, contact, newId) => [
      { kind: '${name}.${first}', entity: newId(), contact, data: {}, text: { what } },
    ],
  }),
};
`,
  };
};

/** Returns the test of a new thing. */
export const testFile = ({ name, first }: NewKind): string => `import { expect, it } from 'vitest';
import type { NewEntry } from '../../../../src/domain/journal/entry';
import { ${name} } from '../../../../src/domain/keeping/${name}';
import { stamp } from '../../journal/stamp';

const ${first}: NewEntry = {
  kind: '${name}.${first}',
  entity: 'one',
  contact: 'ana',
  data: {},
  text: { what: 'in these words' },
};

it('is there once it was ${first}, and gone once it is dropped', () => {
  const row = ${name}.fold(stamp([${first}]));
  expect(row).toMatchObject({ id: 'one', contact: 'ana', text: { what: 'in these words' } });
  expect(${name}.fold(stamp([${first}, ...(row && ${name}.drop ? [${name}.drop(row)] : [])]))).toBeUndefined();
});
`;

/** Returns the messages that a new thing's files name, in English, to be made better. */
export const messagesOf = ({ name }: NewKind): Record<string, { readonly message: string }> => ({
  [`kind${capital(name)}`]: { message: `${capital(name)}s` },
  [`${name}What`]: { message: 'What' },
});
