/** Saves a file from one of our pages without needing the `downloads` permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser starts reading the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
