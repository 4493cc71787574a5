import { mkdirSync, writeFileSync } from 'node:fs';

const folder = '.cache/bench/empty';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['http://127.0.0.1/*', 'https://*/*'], js: ['script.js'] }],
  web_accessible_resources: [{ matches: ['<all_urls>'], resources: ['frame.html'] }],
};

/** On a record's page, a frame that holds one heading: the least that a sidebar is. */
const script = `
const show = () => {
  if (!/\\/people\\/./.test(location.pathname) || document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  frame.style = 'position: fixed; inset: 0 0 0 auto; width: 360px; height: 100%';
  document.body.append(frame);
};
show();
`;

/** Writes an extension that does the least: an empty worker, and a script that puts an empty frame beside a record. Returns its folder. */
export function emptyExtension(): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/worker.js`, '');
  writeFileSync(`${folder}/script.js`, script);
  writeFileSync(`${folder}/frame.html`, '<!doctype html><title>empty</title><h1>Q</h1>');
  return folder;
}
