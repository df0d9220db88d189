/** Pages as people have them open, mostly with nothing to find; all people are fictional. */

interface Made {
  elements: number;
  /** Whether it shows a badge. */
  isBadge?: boolean;
  /** Whether it shows an old share result. */
  isShared?: boolean;
  /** Whether rows come and go for two seconds. */
  churns?: boolean;
}

/** The page sets this when its own work is done. */
export const AT_REST = 'bench at rest';

/** A page of this many elements. */
export function madePage({ elements, isBadge = false, isShared = false, churns = false }: Made): string {
  const row = (i: number) =>
    `<tr><td><a href="/modules/${i}">Module ${i}: plan and operate</a></td><td>Completed</td><td>2026-03-${10 + (i % 20)}</td></tr>`;
  // Five elements per row; the others are around them: what every old dashboard shows, too.
  const rows = Array.from({ length: Math.max(1, Math.round((elements - 17) / 5)) }, (_, i) => row(i)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body>
<header><nav><a href="/">Home</a> <a href="/profile">Profile</a> <button type="button">Share</button></nav></header>
<main>${isBadge ? BADGE : '<h1>Learning</h1>'}<p>Legal name: <b>Avery Holloway</b></p><p>MCID: 99999999</p><button>View transcript</button>${isShared ? RESULT : ''}<table><tbody>${rows}</tbody></table><ul id="churn"></ul></main>
<script>addEventListener('load', () => setTimeout(${churns ? CHURN : `() => console.log('${AT_REST}')`}, 500));</script>
</body></html>`;
}

const BADGE =
  '<h1>Microsoft Certified: Azure Administrator Associate</h1><p>Issued by <a href="/org/x">Microsoft</a></p>';

const RESULT =
  '<div role="dialog"><p>Transcript ID: 1234567</p><p>Access Code: Holloway2019</p>' +
  '<p>Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate</p></div>';

/** A hundred times, every 20 ms, forty items of five elements replace the previous ones. */
const CHURN = `() => {
  const list = document.getElementById('churn');
  let round = 0;
  const timer = setInterval(() => {
    list.replaceChildren(...Array.from({ length: 40 }, (_, i) => {
      const item = document.createElement('li');
      item.innerHTML = '<a href="#"><span>Module ' + i + '</span></a><div><time>2026-01-01</time></div>';
      return item;
    }));
    if (++round < 100) return;
    clearInterval(timer);
    list.replaceChildren();
    console.log('${AT_REST}');
  }, 20);
}`;
