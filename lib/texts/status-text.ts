import { dayOf } from './day';
import type { TextKey } from './dictionary';
import type { Translate } from './translate';

type Headline =
  Extract<TextKey, `status.${string}`> extends infer K
    ? K extends `status.${infer H}`
      ? H extends `hint.${string}`
        ? never
        : H
      : never
    : never;

/** The status line, in words: where a request stands, and since which day. */
export const statusText = (t: Translate, { headline, since }: { headline: Headline; since?: string }): string =>
  t(`status.${headline}`, { date: since ? dayOf(since, t.language) : '' });
