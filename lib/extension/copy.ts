/**
 * Copies text to the clipboard, along with its HTML form if there is one. Must be the first call in a click handler:
 * Firefox no longer counts a click after the first `await`.
 *
 * @returns whether it worked
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
