import { readFileSync } from 'node:fs';
import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree';
import { filesIn } from './files-in';

/** One declaration of a stylesheet, and what it stands under. */
export interface Declared {
  readonly property: string;
  readonly value: string;
  /** As written, or '' under an at-rule alone. */
  readonly selector: string;
  /** The at-rules around it, from the outside: `@media print`. */
  readonly under: readonly string[];
  /** What its value is made of. */
  readonly parts: readonly CssNode[];
}

/** One stylesheet, read. */
export interface Sheet {
  readonly file: string;
  readonly lines: number;
  /** Every class that any of its selectors names. */
  readonly classes: ReadonlySet<string>;
  readonly declared: readonly Declared[];
}

/** Where every colour, size and space is named: for all surfaces, and for those that are pages. */
export const tokenFiles: readonly string[] = ['src/ui/tokens.css', 'src/ui/page-tokens.css'];

/** Returns every stylesheet of the product. */
export const readSheets = (): Sheet[] => filesIn('src', '.css').map((file) => readSheet(file));

/** Reads one stylesheet; throws if it is not CSS. */
export function readSheet(file: string, code = readFileSync(file, 'utf8')): Sheet {
  const classes = new Set<string>();
  const declared: Declared[] = [];
  const tree = parse(code, {
    parseCustomProperty: true,
    onParseError: (error) => {
      throw new Error(`${file}:${error.line}: ${error.message}`);
    },
  });
  const [under, selectors]: [string[], string[]] = [[], []];
  const enter = (node: CssNode) => {
    if (node.type === 'ClassSelector') classes.add(node.name);
    if (node.type === 'Atrule') under.push(`@${node.name} ${node.prelude ? generate(node.prelude) : ''}`);
    if (node.type === 'Rule') selectors.push(generate(node.prelude));
    if (node.type === 'Declaration') declared.push(declaredBy(node, selectors.at(-1) ?? '', [...under]));
  };
  const leave = (node: CssNode) => {
    if (node.type === 'Atrule') under.pop();
    if (node.type === 'Rule') selectors.pop();
  };
  walk(tree, { enter, leave });
  return { file, lines: code.trimEnd().split('\n').length, classes, declared };
}

function declaredBy(node: Declaration, selector: string, under: readonly string[]): Declared {
  const parts: CssNode[] = [];
  walk(node.value, (part) => void parts.push(part));
  return { property: node.property, value: generate(node.value), selector, under, parts };
}
