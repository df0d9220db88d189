import { type Sample, sampleHtml, sampleUrl } from '../../samples';
import type { Site } from './site';

/** Serves a sample page with its JSON, and returns its address. */
export function serveSample(site: Site, sample: Sample): string {
  site.page(sample.host, sample.path, sampleHtml(sample));
  for (const [path, value] of Object.entries(sample.json)) site.json(sample.host, path, 200, value);
  return sampleUrl(sample);
}
