import config from '../../wxt.config';

export type Manifest = Record<string, unknown>;

/** The part of the manifest that the configuration gives for a browser. */
export function configuredManifest(browser: string): Manifest {
  const { manifest } = config as { manifest: (environment: { browser: string }) => Manifest };
  return manifest({ browser });
}
