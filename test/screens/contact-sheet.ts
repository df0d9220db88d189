import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file name of a picture that shows what its parts say: page, state, then the rest. */
export const fileOf = (parts: readonly (string | number)[]) => `${parts.join('_')}.png`;

/** Writes one page, `index.html`, with every picture of a folder, by page and state. */
export function writeContactSheet(folder: string): void {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const groups = [...new Set(pictures.map(groupOf))].sort();
  const sections = groups.map((group) => {
    const figures = pictures.filter((name) => groupOf(name) === group).map(figureOf);
    return `<section><h2>${group}</h2>${figures.join('')}</section>`;
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>
<h1>${pictures.length} screens</h1>
${sections.join('\n')}
</html>
`,
  );
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
