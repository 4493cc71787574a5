import { cadence } from '../cadence';
import { contact, contactEdge } from '../contact';
import { impression } from '../impression';
import { keptThings } from '../keeping/registry/things';
import { promise } from '../promise';

/** What stands in a person's history, by the name that it is filtered by. */
export const historyThings = { impression, promise, ...keptThings };

/** Everything that entries are about. */
export const things = { contact, contactEdge, cadence, ...historyThings };
