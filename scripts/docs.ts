/** `npm run docs`: draws the rooms in `docs/architecture.md`, from the import graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importGraph, readSources } from './docs/import-graph';
import { withDrawing } from './docs/rooms';
import { ROOT } from './run/command';

const FILE = join(ROOT, 'docs/architecture.md');
const graph = importGraph(readSources(ROOT, ['lib', 'components', 'entrypoints']));
writeFileSync(FILE, withDrawing(readFileSync(FILE, 'utf8'), graph));
