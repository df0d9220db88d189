/**
 * Sample share pages at the addresses of the real ones, with invented people. The demo, the end-to-end tests and
 * a person trying the extension by hand all use this list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BadgeFacts, badgeJson, badgeWords } from './credly';

export interface Sample {
  /** What the page is, for the person. */
  title: string;
  host: 'learn.microsoft.com' | 'www.credly.com' | 'mcp.microsoft.com' | 'www.microsoft.com';
  /** Path and query. */
  path: string;
  /** The page, beside this file; `{{name}}` in it stands for a word. */
  file: string;
  words?: Record<string, string>;
  /** JSON on the same host, by path. */
  json: Record<string, unknown>;
}

const MICROSOFT = '1392f199-abe0-4698-92b5-834610af6baf';

export const samples = {
  mcpDashboard: {
    title: 'Old certification dashboard, transcript just shared',
    host: 'www.microsoft.com',
    path: '/en-us/learning/dashboard.aspx',
    file: 'mcp-dashboard.html',
    json: {},
  },
  mcpViewingPage: {
    title: 'Old transcript viewing page, details to be typed in',
    host: 'mcp.microsoft.com',
    path: '/Anonymous//Transcript/Validate',
    file: 'mcp-viewing-page.html',
    json: {},
  },
  learnTranscript: {
    title: 'Microsoft Learn, shared transcript',
    host: 'learn.microsoft.com',
    path: '/en-us/users/averyholloway-4821/transcript/d0exampleabc123',
    file: 'learn-transcript.html',
    json: { '/api/profiles/transcript/share/d0exampleabc123': readJson('learn-transcript.json') },
  },
  learnCredentialShare: {
    title: 'Microsoft Learn, shared credential',
    host: 'learn.microsoft.com',
    path: '/api/credentials/share/en-us/AveryHolloway-4821/0A1B2C3D4E5F6071?sharingId=64FA5A3E00000000',
    file: 'learn-credential.html',
    json: {},
  },
  learnCredential: {
    title: 'Microsoft Learn, credential page',
    host: 'learn.microsoft.com',
    path: '/en-us/users/averyholloway-4821/credentials/0a1b2c3d4e5f6071',
    file: 'learn-credential.html',
    json: {},
  },
  credlyBadge: badge('Credly, Microsoft badge', {
    uuid: '00000000-0000-4000-8000-000000000400',
    badge: 'Microsoft Certified: DevOps Engineer Expert',
    issuer: 'Microsoft',
    organisationId: MICROSOFT,
    organisation: 'microsoft-certification',
    issuedOn: '2020-02-17',
    expiresOn: '2022-02-17',
    expired: true,
  }),
  credlyOtherIssuer: badge('Credly, badge of another issuer (no button)', {
    uuid: '00000000-0000-4000-8000-000000000777',
    badge: 'Contoso Cloud Foundations',
    issuer: 'Contoso Institute',
    organisationId: '99999999-0000-4000-8000-000000000001',
    organisation: 'contoso-institute',
    issuedOn: '2021-03-08',
    expiresOn: null,
    expired: false,
  }),
  credlyNamesake: badge('Credly, issuer that is only called Microsoft (the button refuses)', {
    uuid: '00000000-0000-4000-8000-000000000778',
    badge: 'Microsoft Certified: Azure Administrator Associate',
    issuer: 'Microsoft',
    organisationId: '99999999-0000-4000-8000-000000000002',
    organisation: 'not-the-real-one',
    issuedOn: '2021-03-08',
    expiresOn: null,
    expired: false,
  }),
} satisfies Record<string, Sample>;

/** A sample's full address. */
export function sampleUrl({ host, path }: Sample): string {
  return `https://${host}${path}`;
}

/** A sample's page, its words filled in. */
export function sampleHtml({ file, words = {} }: Sample): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll(
    /\{\{(\w+)\}\}/g,
    (placeholder, name) => words[name] ?? placeholder,
  );
}

function badge(title: string, facts: BadgeFacts): Sample {
  return {
    title,
    host: 'www.credly.com',
    path: `/badges/${facts.uuid}`,
    file: 'credly-badge.html',
    words: badgeWords(facts),
    json: { [`/api/v1/public_badges/${facts.uuid}`]: badgeJson(facts) },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}
