import { expect, it } from 'vitest';
import { identity } from '../../../lib/evidence/identity';
import { credlyBadge, learnCredential, learnTranscript, oldTranscript } from '../request/example-request';

it('evidence is identified by its kind and its transcript ID or link', () => {
  expect(identity(oldTranscript())).toBe('mcp-transcript:1234567');
  expect(identity(credlyBadge())).toBe(`credly-badge:${credlyBadge().link}`);
});

it('letter case does not change the identity', () => {
  const { link } = learnTranscript();
  expect(identity(learnTranscript({ link: link.replace('averyexample', 'AveryExample') }))).toBe(
    identity(learnTranscript()),
  );
});

it('other details do not change the identity', () => {
  const more = { holder: 'Avery Example', gaps: ['details-unread' as const] };
  expect(identity(learnTranscript(more))).toBe(identity(learnTranscript()));
  expect(identity(oldTranscript({ viewingPage: 'https://mcp.microsoft.com/x' }))).toBe(identity(oldTranscript()));
});

it('different kinds and different proofs have different identities', () => {
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
