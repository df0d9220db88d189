import type { ImportGraph } from './import-graph';

const START = '<!-- drawn by npm run docs -->\n';
const END = '<!-- end of the drawing -->';

/** Returns the document with the drawing of the rooms brought up to date. */
export function withDrawing(document: string, graph: ImportGraph): string {
  const [before, rest = ''] = document.split(START);
  const [, after = ''] = rest.split(END);
  return `${before}${START}${drawingOf(graph)}${END}${after}`;
}

/** The room of a file: its top folder or, in `lib`, the folder below that. */
export const roomOf = (path: string): string => {
  const [top = '', below = ''] = path.split('/');
  return top === 'lib' ? `lib/${below}` : top;
};

/** The rooms that each room imports from, derived from the imports of its files. */
export function roomsOf(graph: ImportGraph): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const [path, { imports }] of graph) {
    const room = roomOf(path);
    const known = rooms.get(room) ?? new Set();
    rooms.set(room, known);
    for (const { to } of imports) if (graph.has(to) && roomOf(to) !== room) known.add(roomOf(to));
  }
  return rooms;
}

/** The rooms as a Mermaid diagram. An arrow is left out if a longer path implies it. */
function drawingOf(graph: ImportGraph): string {
  const rooms = roomsOf(graph);
  const arrows = [...rooms].flatMap(([room, known]) =>
    [...known]
      .filter((to) => ![...known].some((other) => other !== to && leadsTo(rooms, other, to)))
      .map((to) => `  ${nameOf(room)} --> ${nameOf(to)}\n`),
  );
  const names = [...rooms.keys()].map((room) => `  ${nameOf(room)}["${room}"]\n`);
  return `\`\`\`mermaid\nflowchart TD\n${names.sort().join('')}${arrows.sort().join('')}\`\`\`\n`;
}

const nameOf = (room: string) => room.replace('lib/', '');

function leadsTo(rooms: Map<string, Set<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const room of seen) for (const next of rooms.get(room) ?? []) seen.add(next);
  return seen.has(to);
}
