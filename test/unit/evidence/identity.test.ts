import { expect, it } from 'vitest';
import { identity } from '../../../lib/evidence/identity';
import { credlyBadge, learnCredential, learnTranscript, oldTranscript } from '../request/example-request';

it('is the transcript ID or the link, with the kind', () => {
  expect(identity(oldTranscript())).toBe('mcp-transcript:1234567');
  expect(identity(credlyBadge())).toBe(`credly-badge:${credlyBadge().link}`);
});

it('ignores letter case', () => {
  const { link } = learnTranscript();
  expect(identity(learnTranscript({ link: link.replace('averyexample', 'AveryExample') }))).toBe(
    identity(learnTranscript()),
  );
});

it('ignores everything else', () => {
  const more = { holder: 'Avery Example', gaps: ['details-unread' as const] };
  expect(identity(learnTranscript(more))).toBe(identity(learnTranscript()));
  expect(identity(oldTranscript({ viewingPage: 'https://mcp.microsoft.com/x' }))).toBe(identity(oldTranscript()));
});

it('distinguishes kinds and proofs', () => {
  const all = [
    oldTranscript(),
    oldTranscript({ transcriptId: '12345678' }),
    learnTranscript(),
    learnCredential(),
    learnCredential({ link: learnTranscript().link }),
    credlyBadge(),
  ];
  expect(new Set(all.map(identity)).size).toBe(all.length);
});
