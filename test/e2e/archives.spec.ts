/** The store archives themselves work when installed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveOf } from '../../scripts/zip/archive';
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { Extension } from './harness/extension';
import { letterOn } from './harness/letter';
import { startBrowser } from './harness/start-browser';
import { expect, test, VARIATION } from './harness/test';

const BUILDS = join(import.meta.dirname, '../../.output');

test(
  'the store archive installs and does the main job',
  {
    tag: VARIATION,
  },
  async ({ site, mail, profile, browserName }, info) => {
    const archive = archiveOf(join(BUILDS, browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'));
    const build =
      browserName === 'firefox'
        ? written(archive, info.outputPath('archive.zip'))
        : unpacked(archive, info.outputPath('build'));
    const context = await startBrowser({ browserName, site, mail, profile }, { build });
    try {
      const extension = await Extension.in(context);
      await extension.welcome();
      await addSample(await context.newPage(), site, samples.mcpDashboard);
      const { to, body } = await letterOn(await extension.openPopupTab());
      expect(to).toBe('itcertifications@excelsior.edu');
      expect(body).toContain('\nTranscript ID: 1234567\nAccess Code: Holloway2019\n');
    } finally {
      await context.close();
    }
  },
);

function written(archive: Uint8Array, file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  return file;
}

/** Chromium loads no unsigned archive, so the test loads its unpacked contents, as a store would ship them. */
function unpacked(archive: Uint8Array, folder: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) written(bytes, join(folder, name));
  return folder;
}
