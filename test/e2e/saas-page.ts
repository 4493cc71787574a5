/** A record page of a CRM that is not ours: as much of its DOM as its name needs, and in-app moves between two records. */
export interface SaasPage {
  /** What holds the name: `<h1 data-x>NAME</h1>`, with `NAME` where it stands. */
  readonly dom: string;
  /** The document's title, with `NAME` where it stands, if the CRM sets one. */
  readonly title?: string | undefined;
  /** Path of each record → the name on it. */
  readonly records: Readonly<Record<string, string>>;
}

/** Returns the page's HTML. A click on a link changes the address at once, and the name some tasks later, as these apps do. */
export const saasPage = ({ dom, title = '', records }: SaasPage): string => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<nav>${Object.entries(records)
  .map(([path, name]) => `<a href="${path}">Open ${name}</a> `)
  .join('')}<a href="/elsewhere/list">List</a></nav>
<main></main>
<script>
  const records = ${JSON.stringify(records)};
  const main = document.querySelector('main');
  const paint = () => {
    const name = records[location.pathname];
    document.title = ${JSON.stringify(title)}.replace('NAME', name ?? 'Lists');
    main.innerHTML = name === undefined ? '<p>A list.</p>' : ${JSON.stringify(dom)}.replace('NAME', name);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    setTimeout(paint, 60);
  });
  addEventListener('popstate', () => setTimeout(paint, 60));
  paint();
</script>`;
