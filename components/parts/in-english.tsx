/** A translated text with a part in English, which is marked so that screen readers pronounce it correctly. */
export function InEnglish({ text, part }: { text: string; part: string }) {
  const [before, after = ''] = text.split(part);
  return (
    <>
      {before}
      <span lang="en">{part}</span>
      {after}
    </>
  );
}
