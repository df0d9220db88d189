/** A text in the person's language with a part that is English in every language, marked so that it is spoken right. */
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
