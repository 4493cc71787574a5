import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { filesIn } from './files-in';

/** The classes that one file gives to elements, and those of its `class` attributes that cannot be read. */
export interface ClassNames {
  readonly file: string;
  readonly classes: readonly string[];
  readonly unread: readonly string[];
}

/** Returns what every file of the product names. */
export const readClassNames = (): ClassNames[] => [
  ...filesIn('src', '.tsx').map((file) => classNamesIn(file)),
  ...filesIn('src', '.html').map(classNamesOfPage),
];

/** Returns the classes of a part's `class` attributes: each a string, a choice between strings, or a part's own `class`. */
export function classNamesIn(file: string, code = readFileSync(file, 'utf8')): ClassNames {
  const classes: string[] = [];
  const unread: string[] = [];
  for (const value of classValues(parseSync(file, code, { lang: 'tsx' }).program))
    read(value, classes, unread);
  return { file, classes: classes.flatMap(words), unread: unread.map((what) => `${file}: ${what}`) };
}

function classNamesOfPage(file: string): ClassNames {
  const found = [...readFileSync(file, 'utf8').matchAll(/class="([^"]*)"/g)];
  return { file, classes: found.flatMap(([, names = '']) => words(names)), unread: [] };
}

const words = (names: string) => names.split(/\s+/).filter((name) => name !== '');

function* classValues(node: unknown): Generator<unknown> {
  if (Array.isArray(node)) for (const one of node) yield* classValues(one);
  if (!isNode(node)) return;
  if (node.type === 'JSXAttribute' && isNode(node.name) && node.name.name === 'class') yield node.value;
  // `{...(found ? { class: 'sought' } : {})}`
  if (node.type === 'Property' && isNode(node.key) && node.key.name === 'class' && !node.shorthand)
    yield node.value;
  for (const inner of Object.values(node)) yield* classValues(inner);
}

/** Returns the words that a value may become, as far as they are known without running it. */
function read(value: unknown, classes: string[], unread: string[]): void {
  if (!isNode(value)) return;
  const inner = insideOf(value);
  if (inner) for (const one of inner) read(one, classes, unread);
  else if (value.type === 'Literal' && typeof value.value === 'string') classes.push(value.value);
  else if (value.type === 'TemplateElement' && isNode(value.value)) classes.push(String(value.value.cooked));
  // What a part was given for its own `class` is read where it was given.
  else if (value.type !== 'Identifier') unread.push(value.type);
}

function insideOf(node: Node): readonly unknown[] | undefined {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return [node.expression];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return [node.right];
    case 'AssignmentPattern':
      return [node.right];
    case 'TemplateLiteral':
      return [node.quasis, node.expressions].flat();
    default:
      return undefined;
  }
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
