import { expect, it } from 'vitest';
import { packageOf } from '../../scripts/build/licences';

it.each([
  ['/home/project/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/home/project/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
  ['/home/project/node_modules/one/node_modules/two/index.js', 'two'],
  ['C:\\project\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0virtual:wxt-plugins', 'wxt'],
  ['/home/project/lib/texts/en.ts', undefined],
  ['/home/project/components/app.css?inline', undefined],
])('the code in %j belongs to the package %s', (id, name) => {
  expect(packageOf(id, '/home/project')).toBe(name);
});

it.each(['\0another:tool', '/home/elsewhere/code.js'])('code of unknown origin stops the build: %j', (id) => {
  expect(() => packageOf(id, '/home/project')).toThrow('Whose license holds');
});
