import { cadence } from '../cadence';
import { contact, contactEdge } from '../contact';
import { impression } from '../impression';
import { keptThings } from '../keeping/registry/things';
import { promise } from '../promise';

/** Everything in a person's history, by the name of its type. */
export const historyThings = { impression, promise, ...keptThings };

/** Everything that entries can be about. */
export const things = { contact, contactEdge, cadence, ...historyThings };
