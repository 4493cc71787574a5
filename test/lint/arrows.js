import path from 'node:path';

/** What each part of src/ may import: other parts, and packages. An allow-list: what is not named is refused. */
const allowed = {
  domain: { parts: [], packages: ['valibot', 'chrono-node', 'rrule-temporal'] },
  crm: { parts: ['domain'], packages: ['valibot'] },
  messages: { parts: ['domain'], packages: ['valibot'] },
  store: { parts: ['domain'], packages: ['dexie', 'valibot', 'uuid'] },
  browser: { parts: ['domain', 'messages'], packages: ['webextension-polyfill', 'valibot'] },
  ui: { parts: ['domain'], packages: ['preact', '@tanstack/virtual-core'] },
  content: { parts: ['crm', 'messages', 'domain'], packages: ['valibot'] },
  surface: { parts: ['ui', 'store', 'browser', 'domain'], packages: ['preact'] },
  sidebar: { parts: ['surface', 'ui', 'store', 'browser', 'messages', 'domain'], packages: ['preact'] },
  popup: { parts: ['surface', 'ui', 'store', 'browser', 'crm', 'messages', 'domain'], packages: ['preact'] },
  today: { parts: ['surface', 'ui', 'store', 'browser', 'messages', 'domain'], packages: ['preact'] },
  options: {
    parts: ['surface', 'ui', 'store', 'browser', 'crm', 'messages', 'domain'],
    packages: ['preact', 'valibot', 'papaparse', 'ical.js'],
  },
  background: { parts: ['store', 'browser', 'crm', 'messages', 'domain'], packages: [] },
};

/** The messages: only the type of their keys, so that nobody can name one that is not there. */
const messages = '/public/_locales/en/messages.json';

/** Names of browser APIs' globals, and the only places that may say them. */
const globals = new Set(['chrome', 'browser']);
const mayNameGlobals = /src\/(?:browser\/|content\/extension-api\.ts$)/;

/** Arrows between the parts of src/ point one way; an import that no arrow allows is an error. */
export const arrows = {
  meta: { type: 'problem', docs: { description: 'imports follow the arrows of the house' } },
  create(context) {
    const file = context.filename.split(path.sep).join('/');
    const part = /\/src\/([^/]+)\//.exec(file)?.[1];
    if (!part) return {};
    const refuse = (node, message) => context.report({ node, message });
    const check = (node) => {
      const source = node.source;
      if (!source || typeof source.value !== 'string') return;
      const why = refusal(part, file, source.value, node.importKind === 'type');
      if (why) refuse(source, why);
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node) => check({ source: node.source ?? node.argument?.literal ?? node.argument }),
      Identifier(node) {
        if (globals.has(node.name) && isGlobalUse(node) && !mayNameGlobals.test(file))
          refuse(node, `\`${node.name}\` stands only in src/browser/ and src/content/extension-api.ts`);
      },
    };
  },
};

/** Returns the reason why `file` in `part` may not import `source`, or undefined if it may. */
function refusal(part, file, source, isType) {
  const rule = allowed[part];
  if (!rule) return `src/${part}/ is not a part of the house`;
  if (!source.startsWith('.')) {
    const name = source.startsWith('@') ? source.split('/').slice(0, 2).join('/') : source.split('/')[0];
    return rule.packages.includes(name) ? undefined : `${part}/ may not import the package ${name}`;
  }
  const target = path.posix.join(path.posix.dirname(file), source);
  const inSrc = /\/src\/([^/]+)/.exec(target)?.[1];
  if (!inSrc)
    return target.endsWith(messages) && isType && part === 'domain'
      ? undefined
      : `${part}/ may not import from outside src/`;
  if (inSrc === part || rule.parts.includes(inSrc)) return undefined;
  return `${part}/ may not import ${inSrc}/`;
}

// A property's or an object key's name is not the global.
function isGlobalUse(node) {
  const { parent } = node;
  if (!parent) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node;
  return (
    parent.type !== 'ImportSpecifier' && !parent.type.startsWith('TS') && parent.type !== 'PropertyDefinition'
  );
}
