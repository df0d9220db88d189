/** Every pair of colors used together meets the WCAG 2.2 AA contrast, computed from the tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const tokens = read('components/look/tokens.css');
const button = read('entrypoints/share-page/on-page-button.css');

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Text on its background: at least 4.5. */
const TEXTS: [text: string, ground: string][] = [
  ...pairs(['ink', 'soft', 'accent', 'warn', 'bad'], 'ground'),
  ...pairs(['ink', 'soft', 'accent'], 'sunken'),
  ...pairs(['ink', 'soft', 'accent'], 'accent-tint'),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['warn', 'warn-tint'],
  ['accent', 'warn-tint'],
  ['bad', 'bad-tint'],
  ['bad', 'sunken'],
  ['soft', 'warn-tint'],
  ['accent', 'bad-tint'],
];
/** What shows where a control is, and whether it has the focus: at least 3. */
const CONTROLS: [control: string, ground: string][] = [
  ['edge', 'ground'],
  ['accent', 'ground'],
  ['accent', 'sunken'],
  ['accent', 'track'],
  ['edge', 'sunken'],
  ['edge', 'accent-tint'],
  ['edge', 'warn-tint'],
];

describe.each(THEMES)('in %s colors', (theme) => {
  it.each(TEXTS)('text in %s is readable on %s', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('a control in %s is visible on %s', (control, ground) => {
    expect(contrast(token(control, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('the on-page button is readable and visible on its background', () => {
    const [host = ''] = button.split(/\nbutton \{/);
    const [, ground] = colors(/background: (light-dark\([^)]+\))/.exec(host)?.[1], theme);
    const [, soft] = colors(/\n {2}color: (light-dark\([^)]+\))/.exec(host)?.[1], theme);
    const [, label] = colors(/--on-accent: (light-dark\([^)]+\))/.exec(host)?.[1], theme);
    const [, plate] = colors(/--accent: (light-dark\([^)]+\))/.exec(host)?.[1], theme);
    expect(contrast(soft, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(label, plate)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(plate, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('the contrast of known pairs is computed correctly', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 1);
});

it('the on-page button uses only colors of the tokens', () => {
  const known = new Set(tokens.match(/#[\da-f]{6}\b/gi));
  const own = (button.match(/light-dark\([^)]+\)/g) ?? []).flatMap((pair) => pair.match(/#[\da-f]+/gi) ?? []);
  expect(own.length).toBeGreaterThan(8);
  for (const color of own) expect(known).toContain(color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color);
});

/** Our style sheets, except the tokens and the on-page button, which runs in pages without the tokens. */
const SHEETS = ['components', 'entrypoints']
  .flatMap((room) =>
    readdirSync(new URL(`../../../${room}`, import.meta.url), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  )
  .filter((file) => file.endsWith('.css') && !/tokens|on-page-button/.test(file));

it.each(SHEETS)('%s uses only the tokens’ colors', (file) => {
  expect(read(file).match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
});

// Right-to-left languages mirror the layout, except properties that name a side of the screen.
it.each([...SHEETS, 'entrypoints/share-page/on-page-button.css'])('%s names no side of the screen', (file) => {
  const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  expect(css.match(/^\s*(?:(?:margin|padding|border)-)?(?:left|right)\b.*:|: (?:left|right);/gm)).toBeNull();
  // Four values name sides, unless the second and the fourth are the same.
  const fourValued = [...css.matchAll(/^\s*(?:margin|padding|inset): (\S+) (\S+) (\S+) ([^;!\s]+)/gm)];
  expect(fourValued.filter(([, , second, , fourth]) => second !== fourth)).toEqual([]);
});

function pairs(texts: string[], ground: string): [string, string][] {
  return texts.map((text) => [text, ground]);
}

function token(name: string, theme: Theme): string {
  const [, value] = new RegExp(`--${name}: (light-dark\\([^)]+\\))`).exec(tokens) ?? [];
  return colors(value, theme)[1];
}

/** Both colors of a `light-dark()`; the current theme's is last. */
function colors(value: string | undefined, theme: Theme): [string, string] {
  const [light, dark] = value?.match(/#[\da-f]{3,6}\b/gi) ?? [];
  if (!light || !dark) throw new Error(`Not a pair of colors: ${value}`);
  return theme === 'light' ? [dark, light] : [light, dark];
}

/** The contrast of two colors as WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const digits = color.slice(1);
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0] = (whole.match(/../g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
