/** The policy of our own pages: strict in what ships, open only to this machine during development. */
import { describe, expect, it } from 'vitest';
import { configuredManifest } from './configured-manifest';

const directives = (command: 'build' | 'serve') => {
  const { extension_pages: policy } = configuredManifest('chrome', command).content_security_policy as {
    extension_pages: string;
  };
  return policy.split('; ');
};

describe('the policy that ships', () => {
  it('loads our own files and nothing else', () => {
    for (const directive of directives('build')) expect(directive).toMatch(/^[a-z-]+ '(?:self|none)'$/);
  });
});

describe('the policy of npm run dev', () => {
  it('also lets styles and reloads come from this machine', () => {
    expect(directives('serve')).toContain("style-src 'self' 'unsafe-inline' http://localhost:*");
    expect(directives('serve')).toContain("connect-src 'self' http://localhost:* ws://localhost:*");
  });

  it('allows nothing else', () => {
    const opened = directives('serve').filter((directive) => !directives('build').includes(directive));
    expect(opened.map((directive) => directive.split(' ')[0])).toEqual(['style-src', 'connect-src']);
    const origins = opened.join(' ').match(/\w+:\/\/\S+/g) ?? [];
    expect(origins.filter((origin) => !/^(?:http|ws):\/\/localhost:\*$/.test(origin))).toEqual([]);
  });
});
