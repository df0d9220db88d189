import preact from '@preact/preset-vite';
import { mergeConfig, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { hostsOf, NOT_SHARE_PAGES, SHARE_HOSTS } from './lib/evidence/sites';
import { dictionaryFiles } from './scripts/build/dictionaries';
import { IDENTITY } from './scripts/build/identity';
import { collectLicences } from './scripts/build/licences';
import { readerBeside, readerFiles, readerLicences } from './scripts/build/pdf-reader';
import { shownExams } from './scripts/build/shown-exams';

/**
 * What our pages may load: their own files and nothing else. During development, the dev server on this machine
 * provides the styles and tells pages when to reload; WXT itself lets the scripts in.
 */
function contentSecurityPolicy(command: 'build' | 'serve'): string {
  const isDev = command === 'serve';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isDev ? " 'unsafe-inline' http://localhost:*" : ''}`,
    "img-src 'self'",
    `connect-src 'self'${isDev ? ' http://localhost:* ws://localhost:*' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The oldest browsers that can run the build; the manifest declares the same. */
const FLOORS = ['chrome127', 'firefox140'];

/** The popup's entry, which must load at once. */
const POPUP = '/entrypoints/popup/main.tsx';

/**
 * Puts what the popup needs at startup into one file. On its own, the bundler would split it by which other pages need
 * each part, so every additional page would make the popup slower.
 */
function popupChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isForPopup = (module: string): boolean => {
    if (module.endsWith(POPUP)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return modules.getModuleInfo(module)?.importers.some(isForPopup) ?? false;
  };
  return !id.endsWith(POPUP) && isForPopup(id) ? 'shared' : null;
}

const licences = collectLicences(import.meta.dirname, ['pdfjs-dist']);

export default defineConfig({
  // No auto-imports: each file imports what it uses.
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!build || !entrypoints.some(({ type }) => type === 'popup')) return;
      build.rolldownOptions = mergeConfig(build.rolldownOptions ?? {}, {
        output: { codeSplitting: { groups: [{ name: popupChunk, debugName: 'shared' }] } },
      });
    },
    'build:publicAssets': async (_, files) => {
      files.push(
        { relativeDest: 'licences.txt', contents: licences.text(readerLicences()) },
        ...readerFiles(),
        ...(await dictionaryFiles()),
      );
    },
  },
  vite: () => ({
    plugins: [shownExams(), readerBeside(), preact(), licences.plugin],
    build: {
      sourcemap: false,
      target: FLOORS,
      cssTarget: FLOORS,
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    // The person has one request, whichever window it comes from. No browser lets an extension into private windows
    // until the person allows it there.
    incognito: 'spanning',
    host_permissions: SHARE_HOSTS,
    content_scripts: [
      { matches: hostsOf('share-learn'), js: ['share-learn.js'], run_at: 'document_end' },
      { matches: hostsOf('share-credly'), js: ['share-credly.js'], run_at: 'document_end' },
      {
        matches: hostsOf('share-old-dashboard'),
        exclude_matches: NOT_SHARE_PAGES,
        js: ['share-old-dashboard.js'],
        run_at: 'document_end',
      },
    ],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_name__',
      // Firefox would put it in the extensions menu, where the person does not see its badge.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'add-this-page': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_addThisPage__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy(command) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: IDENTITY.geckoId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
