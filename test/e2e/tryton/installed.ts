import { existsSync } from 'node:fs';

/** Where Debian's packages put what a story needs: the server, its web client and the two modules. */
const needed = [
  '/usr/bin/trytond',
  '/usr/bin/trytond-admin',
  '/usr/share/tryton-sao/www/index.html',
  '/usr/lib/python3/dist-packages/trytond/modules/party',
  '/usr/lib/python3/dist-packages/trytond/modules/sale_opportunity',
];

/** Whether a real Tryton can be run here. */
export const trytonIsInstalled = (): boolean => needed.every((place) => existsSync(place));
