/** Import this before anything that uses zod: its compiled validators need `eval`, which our pages forbid. */
import { config } from 'zod/mini';

config({ jitless: true });
