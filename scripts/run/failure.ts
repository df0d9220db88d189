/** A failure that one plain sentence explains; the person needs no stack trace for it. */
export class Failure extends Error {}

/** Runs a script to the end: prints a Failure's sentence, or the stack of anything else, and exits with 1 for both. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
