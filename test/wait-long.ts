import { vi } from 'vitest';

/** How long a unit test waits for what must come, ms. No test asserts a speed; the default of a second is too short for a busy machine. */
const patience = 30_000;

const { waitFor } = vi;
vi.waitFor = (look, options = patience) => waitFor(look, options);
