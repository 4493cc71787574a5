import type { Plugin } from 'vite';

/**
 * Vite's own helper for `import()` also looks ahead at scripts, which on a disk gains nothing, and weighs more than some of
 * what it brings. This one brings a later part's styles, where it has any, and then its script.
 */
const code = `
const bring = (href) => new Promise((resolve, reject) => {
  if (document.querySelector('link[href="' + href + '"]')) return resolve();
  const link = document.createElement('link');
  link.onload = resolve;
  link.onerror = () => {
    link.remove();
    reject(new Error(href + ' did not load'));
  };
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
});
export const __vitePreload = async (load, styles = []) => {
  await Promise.all(styles.map((name) => bring('/' + name)));
  return load();
};`;

const insteadOfTheHelper = (name: string, source: string): Plugin => ({
  name,
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? source : undefined),
});

/** Stands in for Vite's helper; with `modulePreload` for pages only, it is given nothing but styles. */
export const lightLoader = (): Plugin => insteadOfTheHelper('light-loader', code);

/** For a script that holds all that it imports: there is nothing to bring. */
export const noLoader = (): Plugin =>
  insteadOfTheHelper('no-loader', 'export const __vitePreload = (load) => load();');
