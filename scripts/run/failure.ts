/** A failure that one plain sentence explains; the person needs no stack trace for it. */
export class Failure extends Error {}

/** Runs a script to its end: a Failure prints its sentence, anything else its stack, and both exit with 1. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
