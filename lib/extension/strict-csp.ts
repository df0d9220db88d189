/** Imported before everything that uses zod: its compiled validators would need `eval`, which our pages forbid. */
import { config } from 'zod/mini';

config({ jitless: true });
