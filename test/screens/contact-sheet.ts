import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the pictures and their sheet. */
export const FOLDER = join(import.meta.dirname, '../../.output/screens');

/** The file of a picture that shows what its parts say: page, state, then the rest. */
export const fileOf = (...parts: (string | number)[]) => join(FOLDER, `${parts.join('_')}.png`);

/** Empties the folder before the first picture. Returns what runs after the last one: it writes `index.html`. */
export default function contactSheet(): () => void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return () => {
    const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
    const groups = [...new Set(pictures.map(groupOf))].sort();
    const sections = groups.map((group) => {
      const figures = pictures.filter((name) => groupOf(name) === group).map(figureOf);
      return `<section><h2>${group}</h2>${figures.join('')}</section>`;
    });
    writeFileSync(
      join(FOLDER, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>
<h1>${pictures.length} screens</h1>
${sections.join('\n')}
</html>
`,
    );
  };
}

const partsOf = (name: string) => name.replace(/\.png$/, '').split('_');
const groupOf = (name: string) => partsOf(name).slice(0, 2).join(' · ');
const figureOf = (name: string) =>
  `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${partsOf(name).slice(2).join(' · ')}</figcaption></figure>`;

const STYLE = `
body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; background: #777; color: #fff }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
h2 { inline-size: 100% }
figure { margin: 0 }
img { max-inline-size: 360px; max-block-size: 640px; display: block }
`;
