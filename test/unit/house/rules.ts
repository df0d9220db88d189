/** The rules of the house, as a check of the import graph. Each violation is one line. */
import type { Import, ImportGraph } from '../../../scripts/docs/import-graph';

type Rule = (graph: ImportGraph) => string[];

/**
 * What each room in lib may import besides itself; data flows page → evidence → request → letter → channel. The
 * catalogue says what a piece of evidence is worth, so it knows evidence; evidence knows no catalogue.
 */
const ROOMS: Record<string, readonly string[]> = {
  texts: [],
  application: ['request', 'catalogue', 'evidence'],
  pdf: ['application', 'request', 'catalogue', 'evidence'],
  evidence: [],
  catalogue: ['evidence'],
  request: ['catalogue', 'evidence'],
  steps: ['request', 'catalogue', 'evidence'],
  settings: ['request', 'catalogue', 'evidence', 'texts'],
  letter: ['request', 'catalogue', 'evidence'],
  channels: ['letter', 'request', 'catalogue', 'evidence'],
  view: ['channels', 'letter', 'settings', 'steps', 'request', 'catalogue', 'evidence'],
  data: ['settings', 'request', 'catalogue', 'evidence'],
  extension: [
    'application',
    'view',
    'data',
    'channels',
    'letter',
    'settings',
    'steps',
    'request',
    'catalogue',
    'evidence',
    'texts',
  ],
};

/** The folders in `lib/evidence` for the pages of one site each. */
const SITE_FOLDERS = ['learn', 'credly', 'old-transcript'];

/** Packages that a pure room may import. */
const PURE_PACKAGES = ['zod/mini'];

/** Reads, shows and writes PDF files. It is large, so only one room uses it, and only when a form is opened. */
const PDF_PACKAGE = 'pdfjs-dist/';

/** A file that does this puts a script into share pages. */
const PAGE_SCRIPT = 'wxt/utils/define-unlisted-script';
/** Packages too heavy for those scripts. */
const NOT_IN_PAGES = /^(?:zod|preact|webextension-polyfill)(?:\/|$)/;

/** Where the differences between the browsers' extension APIs are hidden. */
const POLYFILL_FILE = 'lib/extension/polyfill.ts';
const API_GLOBALS = ['browser', 'chrome'];

/** How code outside the browser's rooms would reach the network or store something. */
const OUTSIDE_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'caches'];
const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB'];

const CSP = 'lib/extension/strict-csp.ts';

const RULES: Rule[] = [
  everyImportLeadsSomewhere,
  noImportLeadsBack,
  nothingShippedKnowsItsTools,
  everyFileStandsInARoom,
  libImportsLibAlone,
  roomsFollowTheData,
  sitesKnowNoOtherSite,
  pureRoomsReachNoBrowserApi,
  oneFileTakesThePolyfill,
  onlyEntrypointsImportTheExtensionRoom,
  oneRoomReadsPdf,
  pdfIsReadLater,
  componentsImportComponentsAndPureRooms,
  zodIsTheSmallOne,
  nothingHeavyRunsInPages,
  zodComesAfterTheStrictCsp,
];

/** Everything in a graph that breaks a rule of the house. */
export const breaches = (graph: ImportGraph): string[] => RULES.flatMap((rule) => rule(graph));

function everyImportLeadsSomewhere(graph: ImportGraph): string[] {
  const isAsset = (to: string) => /\.css(?:\?inline)?$|\/data\/[\w-]+\.json$/.test(to);
  const isLost = ({ to }: Import) =>
    !graph.has(to) && /^(?:lib|components|entrypoints)\/|^\.|^[~@]\/|^\w+:|^an address/.test(to) && !isAsset(to);
  return each(graph, isLost, 'imports what is not there');
}

/** What ships is built and tried with `scripts` and `test`, and needs neither. */
function nothingShippedKnowsItsTools(graph: ImportGraph): string[] {
  return each(graph, ({ to }) => /^(?:scripts|test)\//.test(to), 'ships, but imports');
}

/** The parts of the tests that scripts may use: what drives the built extension, and the invented pages. */
const DRIVEN = /^test\/(?:e2e\/harness|samples)\//;

/** Which scripts know the tests themselves. */
export const scriptsInTests = (graph: ImportGraph): string[] =>
  each(graph, ({ to }) => to.startsWith('test/') && !DRIVEN.test(to), 'is a script, but imports');

/** Files that import each other in a circle, types included, can only be understood together. */
export function noImportLeadsBack(graph: ImportGraph): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const begin = way.indexOf(path);
    if (begin >= 0) circles.push(`imports lead in a circle: ${[...way.slice(begin), path].join(' → ')}`);
    if (begin >= 0 || done.has(path)) return;
    for (const { to } of graph.get(path)?.imports ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

function everyFileStandsInARoom(graph: ImportGraph): string[] {
  return [...graph.keys()]
    .filter((path) => path.startsWith('lib/') && !Object.hasOwn(ROOMS, roomOf(path)))
    .map((path) => `${path} stands in no room`);
}

function libImportsLibAlone(graph: ImportGraph): string[] {
  return each(graph, ({ to }) => /^(?:components|entrypoints)\//.test(to), 'reaches out of lib:', isLib);
}

function roomsFollowTheData(graph: ImportGraph): string[] {
  return [...graph].flatMap(([path, { imports }]) => {
    if (!isLib(path)) return [];
    const room = roomOf(path);
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return imports
      .filter(({ to }) => isLib(to) && !allowed.includes(roomOf(to)))
      .map(({ to }) => `${path} goes against the flow: ${to}`);
  });
}

/** What reads any page knows no site, and what reads the pages of one site knows no other. */
function sitesKnowNoOtherSite(graph: ImportGraph): string[] {
  const siteOf = (path: string) => SITE_FOLDERS.find((site) => path.startsWith(`lib/evidence/${site}/`));
  const isApart = (path: string) => /^lib\/evidence\/(?:page|words)\//.test(path) || siteOf(path) !== undefined;
  return [...graph]
    .filter(([path]) => isApart(path))
    .flatMap(([path, { imports }]) =>
      imports
        .filter(({ to }) => siteOf(to) && siteOf(to) !== siteOf(path))
        .map(({ to }) => `${path} knows another site: ${to}`),
    );
}

function pureRoomsReachNoBrowserApi(graph: ImportGraph): string[] {
  const isForeign = ({ to }: Import) => isPackage(to) && !PURE_PACKAGES.includes(to) && !to.startsWith(PDF_PACKAGE);
  const forbidden = [...API_GLOBALS, ...OUTSIDE_GLOBALS, ...STORAGE_GLOBALS];
  return [...each(graph, isForeign, 'is pure, but imports', isPure), ...uses(graph, forbidden, isPure)];
}

function oneFileTakesThePolyfill(graph: ImportGraph): string[] {
  const isElsewhere = (path: string) => path !== POLYFILL_FILE;
  return each(
    graph,
    ({ to, isType }) => to.startsWith('webextension-polyfill') && !isType,
    'is not the one file that imports',
    isElsewhere,
  );
}

function onlyEntrypointsImportTheExtensionRoom(graph: ImportGraph): string[] {
  return each(
    graph,
    ({ to }) => roomOf(to) === 'extension',
    'is no entrypoint, but imports',
    (path) => !path.startsWith('entrypoints/') && !path.startsWith('lib/extension/'),
  );
}

function oneRoomReadsPdf(graph: ImportGraph): string[] {
  const isElsewhere = (path: string) => roomOf(path) !== 'pdf';
  return each(
    graph,
    ({ to }) => to.startsWith(PDF_PACKAGE),
    'is not in the room that reads PDF, but imports',
    isElsewhere,
  );
}

/** A page that opens no form loads no reader. */
function pdfIsReadLater(graph: ImportGraph): string[] {
  return [...graph.keys()]
    .filter((path) => path.startsWith('entrypoints/'))
    .filter((path) => [...reachedAtOnce(graph, path)].some((to) => to.startsWith(PDF_PACKAGE)))
    .map((path) => `${path} loads the reader of PDF at once`);
}

function componentsImportComponentsAndPureRooms(graph: ImportGraph): string[] {
  const isComponent = (path: string) => path.startsWith('components/');
  const isForeign = ({ to }: Import) =>
    isPackage(to) ? !/^preact(?:\/|$)/.test(to) : !to.startsWith('components/') && !isPure(to);
  return [
    ...each(graph, isForeign, 'is a component, but imports', isComponent),
    ...uses(graph, [...API_GLOBALS, ...OUTSIDE_GLOBALS, ...STORAGE_GLOBALS], isComponent),
  ];
}

function zodIsTheSmallOne(graph: ImportGraph): string[] {
  return each(graph, ({ to }) => /^zod(?:\/|$)/.test(to) && to !== 'zod/mini', 'imports all of zod:');
}

function nothingHeavyRunsInPages(graph: ImportGraph): string[] {
  return pageScripts(graph).flatMap((start) =>
    [...reached(graph, start)]
      .filter((path) => NOT_IN_PAGES.test(path))
      .map((path) => `${start} runs in pages, but reaches ${path}`),
  );
}

/** Every script that runs inside share pages. */
export const pageScripts = (graph: ImportGraph): string[] =>
  [...graph].filter(([, { imports }]) => imports.some(({ to }) => to === PAGE_SCRIPT)).map(([path]) => path);

/** Compiled validators need `eval`, which is not available; zod must be told so before its first use. */
function zodComesAfterTheStrictCsp(graph: ImportGraph): string[] {
  return [...graph]
    .filter(([path]) => /^entrypoints\/(?:[^/]+|[^/]+\/(?:index|main))\.tsx?$/.test(path))
    .filter(([path, { imports }]) => reached(graph, path).has('zod/mini') && imports[0]?.to !== CSP)
    .map(([path]) => `${path} uses zod, but does not begin with ${CSP}`);
}

/** Everything that runs when a file runs: files and packages. */
export const reached = (graph: ImportGraph, start: string): Set<string> => follow(graph, start, () => true);

/** Everything that loads together with a file, without what `import()` loads later. */
export const reachedAtOnce = (graph: ImportGraph, start: string): Set<string> =>
  follow(graph, start, ({ isLater }) => !isLater);

function follow(graph: ImportGraph, start: string, isFollowed: (found: Import) => boolean): Set<string> {
  const found = new Set([start]);
  for (const path of found) {
    for (const next of graph.get(path)?.imports ?? []) if (!next.isType && isFollowed(next)) found.add(next.to);
  }
  return found;
}

const each = (
  graph: ImportGraph,
  isWrong: (found: Import) => boolean,
  words: string,
  isMeant: (path: string) => boolean = () => true,
) =>
  [...graph]
    .filter(([path]) => isMeant(path))
    .flatMap(([path, { imports }]) => imports.filter(isWrong).map(({ to }) => `${path} ${words} ${to}`));

const uses = (graph: ImportGraph, names: readonly string[], isMeant: (path: string) => boolean) =>
  [...graph]
    .filter(([path]) => isMeant(path))
    .flatMap(([path, { globals }]) => names.filter((name) => globals.has(name)).map((name) => `${path} uses ${name}`));

const isLib = (path: string) => path.startsWith('lib/');
const roomOf = (path: string) => (isLib(path) ? (path.split('/')[1] ?? '') : '');
const isPure = (path: string) => isLib(path) && roomOf(path) !== 'extension';
const isPackage = (to: string) => !/^(?:lib|components|entrypoints)\//.test(to);
