import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// On Linux, Chromium passes mail links to the first and all other external links to the second.
const PROGRAMS = ['xdg-email', 'xdg-open'] as const;

/** Replaces the person's email app and records every link that the browser hands over. */
export class MailCatcher {
  private readonly folder = mkdtempSync(join(tmpdir(), 'credit-courier-mail-'));
  private readonly file = join(this.folder, 'links');

  constructor() {
    for (const name of PROGRAMS) {
      const program = join(this.folder, name);
      writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${this.file}'\n`);
      chmodSync(program, 0o755);
    }
  }

  /** The search path under which a browser finds the catcher before any real email app. */
  get path(): string {
    return [this.folder, process.env.PATH].join(delimiter);
  }

  /** The program for mail links, for a browser that must be told. */
  get program(): string {
    return join(this.folder, PROGRAMS[0]);
  }

  /** The links handed over so far, in order and unchanged. */
  links(): string[] {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8').split('\n').filter(Boolean) : [];
  }

  /** Waits for a link to be handed over after the first `seen` ones. */
  async nextLink(seen = 0, timeoutMs = 10_000): Promise<string> {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(50)) {
      const link = this.links()[seen];
      if (link) return link;
    }
    throw new Error('No mail link reached the email app.');
  }

  reset(): void {
    rmSync(this.file, { force: true });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
