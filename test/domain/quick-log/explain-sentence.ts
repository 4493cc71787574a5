import '../../temporal';
import { explain } from '../../../src/domain/quick-log/explain';
import { openWithClient } from './open-with-client';
import { tuesday } from './tuesday';

// npm run explain -- "Call ++ I'll send the quote by Tue 3pm"
for (const typed of process.argv.slice(2)) console.log(explain(typed, tuesday(openWithClient)));
