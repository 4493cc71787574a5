import * as v from 'valibot';

/** A call to Tryton's server: `rpc('model.party.party.create', [{ name }], {})`. */
export type Rpc = (method: string, ...params: readonly unknown[]) => Promise<unknown>;

const Answer = v.object({ result: v.optional(v.unknown()), error: v.optional(v.unknown()) });
const Session = v.tuple([v.number(), v.string()]);

/** Logs in, and returns calls in that session. Tryton 6.0 wants `Session base64(user:id:key)`. */
export async function logIn(database: string, user: string, password: string): Promise<Rpc> {
  const [id, key] = v.parse(Session, await call(database, 'common.db.login', [user, { password }, 'en']));
  const session = `Session ${Buffer.from(`${user}:${id}:${key}`).toString('base64')}`;
  return (method, ...params) => call(database, method, params, { authorization: session });
}

/** `database` is its address, `http://127.0.0.1:8000/crm/`. */
async function call(
  database: string,
  method: string,
  params: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(database, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ id: 1, method, params }),
  });
  const { result, error } = v.parse(Answer, await response.json());
  if (error) throw new Error(`Tryton refused ${method}: ${JSON.stringify(error)}`);
  return result;
}
