/** A failure that one plain sentence explains, so that no stack trace is needed. */
export class Failure extends Error {}

/** Runs a script. If it throws, prints the sentence of a Failure, or the stack of anything else, and exits with 1. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
