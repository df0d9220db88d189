/** The page that links to the sample pages. */
export function startPage(links: { title: string; url: string }[]): string {
  const items = links.map(({ title, url }) => `<li><a href="${url}">${title}</a><small>${url}</small></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Credit Courier: sample pages</title>
<style>
  body { max-inline-size: 720px; margin: 48px auto; padding: 0 24px; font: 16px/1.5 system-ui, sans-serif; color: #1a1f23 }
  li { margin-block: 12px } a { color: #0b6b4e; font-weight: 600 } small { display: block; color: #56606a; overflow-wrap: anywhere }
</style>
<h1>Try Credit Courier</h1>
<p>These sample pages stand at the addresses of the real ones, but come from this machine; the people are invented.
Open one and press “Send to Excelsior”. The extension’s own page is behind the puzzle piece in the toolbar.</p>
<ul>${items.join('\n')}</ul>
</html>`;
}
