/** Whom the fixture CRMs know. No id is part of another's name, so that a heading tells whose it is. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
}

const person = (id: string, name: string, company: string): Person => ({
  id,
  name,
  company,
  email: `${id}@mail.example`,
  phone: `+1 555 ${[...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000}`,
});

/** Two pairs work at one company, and two of them have one name: what is the same for two people proves nothing. */
export const people: readonly Person[] = [
  person('r-101', 'Ana Ruiz', 'Harbour'),
  person('r-102', 'Bo Lindqvist', 'Harbour'),
  person('r-103', 'Chidi Okafor', 'Ostrich'),
  person('r-104', 'Dana Weiss', 'Noor'),
  person('r-105', 'Jane Smith', 'Plum'),
  person('r-106', 'Jane Smith', 'Quarry'),
  person('r-107', 'Emre Kaya', 'Quarry'),
  person('r-108', 'Faye Wong', 'Rowan'),
];

/** Returns the person of an id. */
export function personOf(id: string): Person {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`the fixture knows no ${id}`);
  return found;
}
