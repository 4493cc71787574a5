import { extensionApi } from './extension-api';
import { logOnce } from './log-once';

/** Has the background inject a script that only some pages need. Resolves once it has run, or when that has failed. */
export const bring = (script: 'late-names' | 'notice' | 'breakpoints'): Promise<unknown> =>
  extensionApi.runtime
    .sendMessage({ type: 'page.needs', script })
    .catch((cause: unknown) => logOnce(script, cause));
