/**
 * A Microsoft Learn transcript that its holder shares by link. The link is the evidence; the exams come from its JSON.
 */
import type { EvidenceOf, Exam } from '../evidence';
import { identity } from '../identity';
import { inOneStep } from '../page/steps';
import { troubleOn } from '../page/trouble';
import { type Address, type Fill, type LinkPage, type Pressed, pageKind, refusalFor } from '../page-kind';
import { fromJson, type Told } from './json';
import { fromText, type Shown } from './text';

type LearnTranscript = EvidenceOf<'learn-transcript'>;

// For lower case: with the `i` flag, a browser takes three times as long to compile it, on every page.
const PATH = /^\/(?:[a-z]{2,3}-[a-z]{2,4}(?:-[a-z]{2})?\/)?users\/(?!me\/)[\w-]{1,100}\/transcript\/[\w-]{6,40}\/?$/;

export const learnTranscriptPage: LinkPage = {
  kind: 'learn-transcript',
  matches: ({ protocol, host, pathname }) =>
    protocol === 'https:' && host === 'learn.microsoft.com' && PATH.test(pathname.toLowerCase()),
  recognize: (_document, url) => ({ state: 'found', kind: 'learn-transcript', id: identity(linkAlone(url)) }),
  fromLink: (url) => ({ ...linkAlone(url), gaps: ['details-unread'] }),
};

export const learnTranscript = /* @__PURE__ */ pageKind(learnTranscriptPage, {
  jsonPath,

  read: (_document, url) =>
    inOneStep({ state: 'found', kind: 'learn-transcript', capture: { evidence: linkAlone(url) } }),

  async press(document, url, ask, late): Promise<Pressed> {
    const evidence = linkAlone(url);
    const answer = await ask(jsonPath(url));
    const told = answer.status === 'ok' ? fromJson(answer.json) : undefined;
    const { shown, trouble } = told?.isWhole
      ? { shown: undefined, trouble: undefined }
      : await late(
          () => textOf(document),
          ({ shown, trouble }) => fillOf(shown, told, Boolean(trouble ?? refusalFor(answer))),
        );
    const refusal = told || shown ? undefined : (refusalFor(answer) ?? trouble);
    if (refusal) return { ok: false, refusal };
    return { ok: true, capture: { evidence: { ...evidence, ...detailsOf(told, shown), gaps: gapsOf(told, shown) } } };
  },
});

function* textOf(document: Document) {
  const shown = yield* fromText(document);
  return { shown, trouble: shown ? undefined : troubleOn(document) };
}

/** How complete the page's text is, compared with what the JSON said. */
function fillOf(shown: Shown | undefined, told: Told | undefined, isRefused: boolean): Fill {
  const found = shown?.exams.length ?? 0;
  if (found && found >= (told?.count ?? shown?.count ?? 1)) return 'filled';
  return shown || isRefused ? 'begun' : 'empty';
}

/** The details from two readings of the same transcript, each from the reading that has more. */
function detailsOf(told: Told | undefined, shown: Shown | undefined) {
  const [holder, handle] = [told?.holder ?? shown?.holder, told?.handle ?? shown?.handle];
  return {
    ...(holder && { holder }),
    ...(handle && { handle }),
    exams: isFuller(shown, told) ? (shown?.exams ?? []) : (told?.exams ?? []),
    certifications: longer(told?.certifications, shown?.certifications),
  };
}

/** Whether the text has more exams, or says more about the same number of exams. */
function isFuller(shown: Shown | undefined, told: Told | undefined): boolean {
  const weightOf = (exams: Exam[] = []) =>
    exams.reduce((sum, { title, passedOn }) => sum + 4 + (title ? 1 : 0) + (passedOn ? 1 : 0), 0);
  return weightOf(shown?.exams) > weightOf(told?.exams);
}

const longer = <T>(first: T[] = [], second: T[] = []): T[] => (second.length > first.length ? second : first);

function gapsOf(told: Told | undefined, shown: Shown | undefined): LearnTranscript['gaps'] {
  const source = isFuller(shown, told) ? shown : told;
  const count = source?.exams.length ?? 0;
  const counted = Math.max(told?.count ?? 0, shown?.count ?? 0);
  const isKnownToBeEmpty = told?.isWhole || (shown?.isListEmpty && !counted);
  if (!count) return [isKnownToBeEmpty ? 'no-exams' : 'details-unread'];
  return [
    ...(counted > count ? (['exams-differ'] as const) : []),
    ...(source?.hasUnsureDay ? (['days-unsure'] as const) : []),
  ];
}

/** Requests English titles, whatever the language of the page, since the letter is in English. */
function jsonPath(url: URL): string {
  return `/api/profiles/transcript/share/${partsOf(url).share}?locale=en-us`;
}

function linkAlone(url: Address): LearnTranscript {
  const { user, share } = partsOf(url);
  const link = `https://learn.microsoft.com/users/${user}/transcript/${share}`;
  return { kind: 'learn-transcript', link, exams: [], certifications: [], gaps: [] };
}

/** The segments of a matching path before and after `transcript`. */
function partsOf({ pathname }: Address) {
  const parts = pathname.split('/');
  const [user, , share] = parts.slice(parts.at(-1) ? -3 : -4);
  return { user, share };
}
