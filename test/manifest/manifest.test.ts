import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COMMANDS, UNLISTED_COMMANDS } from '../../cards/kit/commands';
import { keysOf } from '../../domain/kit/records';
import { LANGUAGES, type Language } from '../../domain/language';
import { SCHEMAS } from '../../scripts/manifest-schema';

const FOLDER = join(__dirname, '../../manifest');

const commandList = z.array(z.object({ title: z.string(), description: z.string().min(1) }));
const manifest = z
  .object({
    manifestVersion: z.string(),
    localizationInfo: z.object({
      defaultLanguageTag: z.string(),
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
    }),
    bots: z.tuple([
      z.object({
        botId: z.string(),
        scopes: z.array(z.string()),
        supportsFiles: z.boolean(),
        commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: commandList })),
      }),
    ]),
    composeExtensions: z.tuple([
      z.object({
        botId: z.string(),
        commands: z.tuple([
          z.object({
            type: z.string(),
            initialRun: z.boolean(),
            parameters: z.array(z.object({ name: z.string() })),
          }),
        ]),
      }),
    ]),
  })
  .parse(read('manifest.json'));
const [bot] = manifest.bots;
const LISTED = keysOf(COMMANDS).filter((name) => !UNLISTED_COMMANDS.has(name));

/** What the manifest's schema takes of each text; a translation is not checked by it. */
const LONGEST = {
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
};
/** The description says that no client is to be written of: whoever installs it asks first. */
const PRIVACY: Readonly<Record<Language, RegExp>> = {
  fi: /asiakkaiden nimiä/,
  sv: /klient/i,
  en: /client/i,
};
const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fi: textsOf('manifest.json'),
  sv: textsOf('sv.json'),
  en: textsOf('en.json'),
};

/** By the keys of a translation: `description.short` and so on. */
function textsOf(file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(z.record(z.string(), z.unknown()).parse(read(file)))) {
    if (typeof value === 'string') texts.set(key, value);
    const parts = z.record(z.string(), z.string()).safeParse(value);
    for (const [part, text] of Object.entries(parts.data ?? {})) texts.set(`${key}.${part}`, text);
  }
  return texts;
}

describe('the app manifest', () => {
  it('is of the newest version that Microsoft’s package knows', () => {
    const minors = readdirSync(SCHEMAS).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    expect(manifest.manifestVersion).toBe(`1.${Math.max(...minors.map(Number))}`);
  });

  it('offers the bot in one’s own chat, in a team and in a group chat, with files', () => {
    expect(bot.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot.commandLists.map((list) => list.scopes)).toEqual([bot.scopes]);
    expect(bot.supportsFiles).toBe(true);
  });

  it('is in Finnish, with Swedish and English beside', () => {
    const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
    const tags = [defaultLanguageTag, ...additionalLanguages.map((one) => one.languageTag)];
    expect(tags).toEqual(LANGUAGES);
  });

  it.each(LANGUAGES)('has names and descriptions that a store shows whole, in %s', (language) => {
    const texts = TEXTS[language];
    for (const [key, most] of Object.entries(LONGEST)) {
      const text = texts.get(key) ?? '';
      expect([key, text.length > 0 && text.length <= most]).toEqual([key, true]);
      // A store shows them as they are: no links, no Markdown, nothing left to fill in.
      expect(text).not.toMatch(/https?:|\*\*|\{\{|\s\s|^\s|\s$/);
    }
    const [short, full] = [
      texts.get('description.short') ?? '',
      texts.get('description.full') ?? '',
    ];
    expect(full.length).toBeGreaterThan(400);
    expect(short).not.toContain(texts.get('name.short'));
    expect(full).toMatch(PRIVACY[language]);
  });

  it('lists ten commands at most, as many as Teams shows', () => {
    expect(LISTED.length).toBeLessThanOrEqual(10);
  });

  it.each(LANGUAGES)('lists every command for it and no other, in %s', (language) => {
    const words = LISTED.map((name) => COMMANDS[name][language]);
    expect(commandsIn(language).map((command) => command.title)).toEqual(words);
  });

  it.each(LANGUAGES)('tells of every command what it does, in %s, each differently', (language) => {
    const told = commandsIn(language).map((command) => command.description);
    expect(new Set(told).size).toBe(LISTED.length);
  });

  it('finds articles from the message box, and says so in the three languages', () => {
    const [extension] = manifest.composeExtensions;
    expect(extension.botId).toBe(bot.botId);
    const [command] = extension.commands;
    expect(command).toMatchObject({ type: 'query', initialRun: true });
    expect(command.parameters).toHaveLength(1);
    for (const file of ['sv.json', 'en.json']) {
      const named = Object.keys(stringsOf(file)).filter((key) => key.startsWith('composeExt'));
      expect(named).toEqual([
        'composeExtensions[0].commands[0].title',
        'composeExtensions[0].commands[0].description',
        'composeExtensions[0].commands[0].parameters[0].title',
        'composeExtensions[0].commands[0].parameters[0].description',
      ]);
    }
  });

  it('has the same strings in every other language', () => {
    const [sv, en] = ['sv.json', 'en.json'].map((file) => Object.keys(stringsOf(file)).sort());
    expect(sv).toEqual(en);
    expect(sv).toContain('description.full');
  });
});

function commandsIn(language: Language): z.infer<typeof commandList> {
  const listed = bot.commandLists.flatMap((list) => list.commands);
  if (language === manifest.localizationInfo.defaultLanguageTag) return listed;
  const strings = stringsOf(`${language}.json`);
  const own = Object.keys(strings).filter(
    (key) => key.startsWith('bots[') && key.endsWith('.title'),
  );
  return commandList.parse(
    own.map((key) => ({
      title: strings[key],
      description: strings[key.replace(/title$/, 'description')],
    })),
  );
}

function stringsOf(file: string): Record<string, string> {
  return z.record(z.string(), z.string()).parse(read(file));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
