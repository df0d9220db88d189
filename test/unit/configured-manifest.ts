import config from '../../wxt.config';

export type Manifest = Record<string, unknown>;

/**
 * The part of the manifest that the configuration gives for a browser.
 *
 * @param command `build` is what ships; `serve` is `npm run dev`
 */
export function configuredManifest(browser: string, command: 'build' | 'serve' = 'build'): Manifest {
  const { manifest } = config as { manifest: (environment: { browser: string; command: string }) => Manifest };
  return manifest({ browser, command });
}
