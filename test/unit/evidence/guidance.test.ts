import { expect, it } from 'vitest';
import { guidanceFor } from '../../../lib/evidence/guidance';
import { kindOf } from '../../../lib/evidence/kinds';

it.each([
  ['https://www.microsoft.com/en-us/learning/dashboard.aspx', 'dashboard'],
  ['https://www.microsoft.com/learning/ja-jp/dashboard.aspx', 'dashboard'],
  ['https://mcp.microsoft.com/mcp/home/migrate', 'migration-code'],
  ['https://mcp.microsoft.com//mcp//home//migrate?x=1', 'migration-code'],
  ['https://mcp.microsoft.com/mcp/h%6fme/migrate', 'migration-code'],
  ['https://mcp.microsoft.com/mcp/h%256fme/migrate', 'migration-code'],
  ['https://mcp.microsoft.com/mcp;x/home;y=1/migrate;z', 'migration-code'],
  ['https://mcp.microsoft.com/mcp%5chome%5cmigrate', 'migration-code'],
  ['https://mcp.microsoft.com/x%2f..%2fmcp/home/migrate', 'migration-code'],
  ['https://mcp.microsoft.com/MCP/Home/Migrate?x=1', 'migration-code'],
  ['https://mcp.microsoft.com/Authenticate/login.aspx', 'migration-code'],
  ['https://mcp.microsoft.com/Authenticate/ResetAccessCode/ResetAccessCode.aspx', 'migration-code'],
  ['https://mcp.microsoft.com/mcp/home/migrate/../dashboard', 'mcp-site'],
  ['https://mcp.microsoft.com/%', 'mcp-site'],
  ['https://mcp.microsoft.com/Anonymous//Transcript/Validate', 'viewing-page'],
  ['https://mcp.microsoft.com/authenticate/validatemcp.aspx', 'viewing-page'],
  ['https://mcp.microsoft.com/', 'mcp-site'],
  ['https://learn.microsoft.com/users/me/transcript', 'own-transcript'],
  ['https://learn.microsoft.com/en-us/users/me/transcript/', 'own-transcript'],
  ['https://learn.microsoft.com/en-us/users/me/credentials', 'own-credentials'],
  ['https://learn.microsoft.com/users/averyexample', 'learn-profile'],
  ['https://learn.microsoft.com/en-us/users/averyexample/', 'learn-profile'],
  ['https://learn.microsoft.com/en-us/users/avery.example-1234/transcript', 'own-transcript'],
  ['https://learn.microsoft.com/users/averyexample/transcript/?tab=tab-learning-paths', 'own-transcript'],
  ['https://learn.microsoft.com/users/averyexample/credentials?tab=credentials-tab', 'own-credentials'],
  ['https://learn.microsoft.com/zh-hans-cn/users/averyexample/credentials', 'own-credentials'],
  [
    'https://www.credly.com/org/microsoft-certification/badge/microsoft-certified-azure-fundamentals',
    'credly-template',
  ],
  ['https://www.credly.com/badges/not-a-badge', 'credly-not-microsoft'],
  ['https://www.credly.com/go/abc123', 'credly-short-link'],
  ['https://www.credly.com/users/avery-example', 'credly-profile'],
  ['https://www.credly.com/earner/dashboard', 'credly-profile'],
])('%s gets the guidance %s', (address, guidance) => {
  expect(guidanceFor(new URL(address))).toBe(guidance);
});

it.each([
  'http://mcp.microsoft.com/',
  'https://mcp.microsoft.com.example.com/',
  'https://example.com/?https://mcp.microsoft.com/',
  'https://learn.microsoft.com/en-us/credentials/',
  'https://www.microsoft.com/en-us/windows/',
  'https://www.credly.com/',
  'https://www.credly.com/users/sign_in',
  'https://www.credly.com/users/sign_up?return_to=x',
  'https://www.credly.com/users/password/new',
])('%s gets no guidance', (address) => {
  expect(guidanceFor(new URL(address))).toBeUndefined();
});

it('pages that only the holder can see are not evidence, but get guidance', () => {
  for (const path of ['transcript', 'transcript/share', 'credentials', 'credentials/1A2B3C4D5E6F7A8B']) {
    const url = new URL(`https://learn.microsoft.com/en-us/users/me/${path}`);
    expect(kindOf(url)).toBeUndefined();
    expect(guidanceFor(url)).toMatch(/^own-/);
  }
});
