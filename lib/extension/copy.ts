/**
 * Puts text on the clipboard, rich where there is a rich form.
 * Must be called first in a click: Firefox forgets the click at the first `await`.
 *
 * @returns whether the browser did it
 */
export async function copy({ text, html }: { text: string; html?: string }): Promise<boolean> {
  const blobs = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  const rich = html ? { ...blobs, 'text/html': new Blob([html], { type: 'text/html' }) } : blobs;
  try {
    await navigator.clipboard.write([new ClipboardItem(rich)]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
