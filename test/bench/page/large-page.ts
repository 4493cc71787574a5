/** A record's page with 5,000 rows of 13 cells, one fixed bar, and a name. */
export const largePage = (): string => {
  const cells = '<td><span>cell</span></td>'.repeat(6);
  const rows = `<tr>${cells}</tr>`.repeat(5000);
  return `<!doctype html><html><head><title>Ana Ruiz - contact details</title></head><body style="margin: 0">
    <header style="position: fixed; inset: 0 0 auto 0; height: 40px; background: #eee"><h1>Ana Ruiz</h1></header>
    <main style="padding-top: 50px"><table>${rows}</table></main></body></html>`;
};

/** Two records at the address of that page. */
export const [first, second] = [
  'https://acme.pipedrive.com/person/2841',
  'https://acme.pipedrive.com/person/2842',
];

/** Changes elements under body, ten thousand times within a second; runs in the page. */
export async function storm(): Promise<void> {
  const box = document.createElement('div');
  document.body.append(box);
  for (let i = 0; i < 100; i += 1) {
    for (let j = 0; j < 50; j += 1) {
      const one = document.createElement('i');
      box.append(one);
      one.setAttribute('data-at', String(j));
    }
    if (i % 10 === 9) box.replaceChildren();
    await new Promise((done) => setTimeout(done, 10));
  }
  box.remove();
}

/** Opens ten menus at the body, one after the other, and closes each; runs in the page. */
export async function tenMenus(): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    const open = document.querySelector('#menu');
    if (open) open.remove();
    else {
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.style.cssText = 'position: absolute; top: 100px; left: 100px; width: 200px';
      menu.innerHTML = '<button>Edit</button>'.repeat(8);
      document.body.append(menu);
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}
