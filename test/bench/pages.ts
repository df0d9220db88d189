/** A page of so many elements with a share result at its end, all people invented. */
export function largePage(elements: number): string {
  // Three elements to a row, a hundred rows to a section.
  const rows = Array.from({ length: Math.floor(elements / 3) }, (_, i) => {
    const row = `<p>Module ${i} of your learning path: <b>completed</b> <a href="/modules/${i}">Open the module</a></p>`;
    return i % 100 ? row : `</section><section>${row}`;
  });
  return page(`${rows.join('\n')}</section><section>${SHARE_RESULT}`);
}

/**
 * A page that adds elements in small steps, each a task of its own, once its `addElements` is called; that gives a
 * promise of the end. It stays out of the share result's way: what is added holds none.
 */
export function growingPage(elements: number, step: number): string {
  return page(`<h1>Growing</h1><script>
    const STEP = ${step};
    async function addElements() {
      const channel = new MessageChannel();
      const nextTask = () => new Promise((go) => { channel.port1.onmessage = go; channel.port2.postMessage(0); });
      let section;
      for (let added = 0; added < ${elements}; added += STEP) {
        if (added % 100 === 0) section = document.body.appendChild(document.createElement('section'));
        for (let i = 0; i < STEP; i++) {
          const row = document.createElement('p');
          row.textContent = 'Module ' + (added + i) + ' of your learning path: completed';
          section.append(row);
        }
        await nextTask();
      }
      channel.port1.close();
      // What the last step caused is drawn, and read, by then.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 200)));
    }
  </script>`);
}

/** A page that shows nothing of interest. */
export const plainPage = () => page('<h1>Nothing here</h1>');

const SHARE_RESULT = `
<p>Transcript ID: 1234567</p>
<p>Access Code: Holloway2019</p>
<p>Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate</p>`;

const page = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body><section>${body}</section></body></html>`;
