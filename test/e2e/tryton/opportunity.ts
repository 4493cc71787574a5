import * as v from 'valibot';
import type { Rpc } from './rpc';

const Ids = v.array(v.number());

/** Makes a sale opportunity with a party, and the company that Tryton wants one to belong to. Returns its id. */
export async function createOpportunity(rpc: Rpc, party: number, description: string): Promise<number> {
  const currency = await create(rpc, 'currency.currency', { name: 'Euro', symbol: '€', code: 'EUR' });
  const own = await create(rpc, 'party.party', { name: 'Our Own Company' });
  const company = await create(rpc, 'company.company', { party: own, currency });
  const [user] = v.parse(
    Ids,
    await rpc('model.res.user.search', [['login', '=', 'admin']], 0, null, null, {}),
  );
  await rpc('model.res.user.write', [user], { companies: [['add', [company]]], company }, {});
  return create(rpc, 'sale.opportunity', { party, description, company }, { company });
}

async function create(rpc: Rpc, model: string, values: object, context: object = {}): Promise<number> {
  const [id] = v.parse(Ids, await rpc(`model.${model}.create`, [values], context));
  if (id === undefined) throw new Error(`Tryton made no ${model}`);
  return id;
}
