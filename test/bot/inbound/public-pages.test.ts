import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { RETENTION_DAYS } from '../../../domain/privacy/retention';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';

const PATHS = ['/privacy/fi', '/privacy/sv', '/privacy/en', '/terms/fi', '/terms/sv', '/terms/en'];

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBotUnderTest();
});
afterAll(() => bot.stop());

async function pageAt(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${bot.app.url}${path}`, { headers });
  const html = await response.text();
  const document = parseDocument(html);
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  return {
    status: response.status,
    header: (name: string) => response.headers.get(name) ?? '',
    lang: all('html')[0]?.attribs.lang,
    title: DomUtils.textContent(all('title')),
    text: DomUtils.textContent(all('main')),
    style: DomUtils.textContent(all('style')),
    headings: ['h1', 'h2', 'h3'].map((name) => all(name).length),
    links: all('a').map(({ attribs }) => attribs.href ?? ''),
    elements: DomUtils.getElementsByTagName('*', document).map(({ name }) => name),
    all,
  };
}

describe.each(PATHS)('the page %s', (path) => {
  it('says its language and title, and has one main heading above the others', async () => {
    const page = await pageAt(path);
    expect(page.status).toBe(200);
    expect(page.lang).toBe(path.slice(-2));
    expect(page.header('content-language')).toBe(page.lang);
    expect(page.title).toMatch(/^\p{Lu}.+ – Kolme kuppia$/u);
    expect(page.headings[0]).toBe(1);
    expect(page.headings[1]).toBeGreaterThan(1);
    for (const cell of page.all('th')) expect(cell.attribs.scope).toMatch(/^(?:col|row)$/);
  });

  it('runs nothing, loads nothing and is framed nowhere', async () => {
    const page = await pageAt(path);
    const loading = ['script', 'img', 'link', 'iframe', 'form', 'object', 'embed'];
    expect(page.elements.filter((name) => loading.includes(name))).toEqual([]);
    const hash = createHash('sha256').update(page.style).digest('base64');
    const policy = page.header('content-security-policy').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `style-src 'sha256-${hash}'`,
        "frame-ancestors 'none'",
      ]),
    );
    expect(page.header('x-content-type-options')).toBe('nosniff');
    expect(page.header('referrer-policy')).toBe('no-referrer');
  });

  it('links to pages that are there', async () => {
    const { links } = await pageAt(path);
    expect(links).toHaveLength(5);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
  });

  it('can be read by weak eyes, in light and in dark', async () => {
    const { style } = await pageAt(path);
    const schemes = [...style.matchAll(/--ink:(#\w+);--paper:(#\w+);--line:(#\w+);--link:(#\w+)/g)];
    expect(schemes).toHaveLength(2);
    for (const [, ink = '', paper = '', line = '', link = ''] of schemes) {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(link, paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the page on data protection', () => {
  it.each([
    ['sv-FI,sv;q=0.9', 'sv'],
    ['en-GB', 'en'],
    ['de', 'fi'],
  ])('is read in the language of the browser: %s', async (accepted, language) => {
    for (const path of ['/privacy', '/'])
      expect((await pageAt(path, { 'accept-language': accepted })).lang).toBe(language);
  });

  it('is in no other language', async () => {
    expect((await fetch(`${bot.app.url}/privacy/de`)).status).toBe(404);
  });

  it('tells how long things are kept as they are kept', async () => {
    const { text } = await pageAt('/privacy/en');
    const kept = await bot.store.retentionSettings.find();
    for (const days of [kept.questions, kept.deliveries, kept.readinessRuns])
      expect(text).toContain(`${days} days`);
    expect(text).toContain('no end date');
    expect(Object.keys(RETENTION_DAYS).sort()).toEqual(Object.keys(kept).sort());
  });

  it('leaves no place for a value unfilled', async () => {
    for (const path of PATHS) expect((await pageAt(path)).text).not.toMatch(/[{}]|undefined/);
  });

  it('is one press away from the help', async () => {
    await bot.coach.says(bot.coach.chat, 'hjälp');
    const url =
      JSON.stringify(bot.inbox(bot.coach).at(-1)?.card).match(/"url":"([^"]*privacy[^"]*)"/)?.[1] ??
      '';
    expect((await fetch(url)).status).toBe(200);
  });
});

/** Of two colours, as WCAG 2.2 counts it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
