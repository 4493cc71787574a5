import { bench, describe } from 'vitest';
import { candidates } from '../../src/crm';
import { crmFolder, crmsIn } from './known-crms';

const examples = (await crmsIn(crmFolder)).flatMap(({ records }) => records.map(({ url }) => url));
const hosts = [...new Set(examples.map((example) => new URL(example).origin))];

/** A pattern that takes quadratic time shows here: it would block the page on each address change. */
describe('one address of 8,000 characters at the host of each CRM', () => {
  for (const piece of ['/', '&a=', '/crm/', 'index.php?', '#/', '%7B', 'org1/', '=civicrm/']) {
    const addresses = hosts.map((host) => new URL(`${host}/${piece.repeat(8000 / piece.length)}`));
    bench(piece, () => {
      for (const url of addresses) candidates(url);
    });
  }
});
