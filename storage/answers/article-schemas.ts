import { z } from 'zod';
import { ARTICLE_KINDS, REGIONS } from '../../domain/answers/article';
import { LIMIT_REASONS } from '../../domain/answers/limit';

const text = z.string().trim().min(1);
const texts = z.strictObject({ fi: text, sv: text, en: text });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const questionsOf = (least: number) =>
  z.strictObject({
    fi: z.array(text).min(least),
    sv: z.array(text).min(1),
    en: z.array(text).min(1),
  });

const source = z.strictObject({
  document: z.enum(['000', '001', '002', '003', '004', 'botti']),
  heading: text.optional(),
  criterion: z.number().int().min(1).max(25).optional(),
});

/** The front matter of an article. The body of each language follows under `## fi`, `## sv`, `## en`. */
export const articleHead = z.strictObject({
  id,
  kind: z.enum(ARTICLE_KINDS),
  region: z.enum(REGIONS).optional(),
  roles: z.array(text).default([]),
  forms: z.array(text).default([]),
  criteria: z.array(z.number().int().min(1).max(25)).default([]),
  title: texts,
  questions: questionsOf(3),
  sources: z
    .array(
      source.refine(
        ({ heading, criterion }) => (heading === undefined) !== (criterion === undefined),
      ),
    )
    .default([]),
  laws: z
    .array(z.strictObject({ law: text, section: text.optional(), checkedOn: day.optional() }))
    .default([]),
  changed: z.array(id).default([]),
  related: z.array(id).default([]),
  reviewed: day,
});

const level = z.strictObject({
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  text: texts,
  short: texts,
  questions: questionsOf(1),
});

/** The front matter of one of the 25 criteria. */
export const criterionHead = articleHead.extend({
  criterion: z.number().int().min(1).max(25),
  levels: z
    .array(level)
    .length(5)
    .refine((levels) => levels.every(({ level }, index) => level === index + 1), {
      message: 'levels are 1 to 5 in order',
    }),
  doubt: texts.optional(),
});

/** The front matter of a limit: a kind of question that the bot declines. */
export const limitHead = z.strictObject({
  id,
  reason: z.enum(LIMIT_REASONS),
  region: z.enum(REGIONS).optional(),
  title: texts,
  questions: questionsOf(3),
});

export const documentList = z.array(
  z.strictObject({
    id: source.shape.document,
    date: z.union([text, texts]),
    name: texts,
    criteria: z.boolean().default(false),
    criteriaAppendix: z.number().int().optional(),
    headings: z.array(text).min(1),
    pages: z.record(text, z.number().int().min(1)).default({}),
  }),
);

export const lawList = z.array(z.strictObject({ id: text, name: texts, publisher: texts }));

export const changeList = z.array(
  z.strictObject({
    id,
    since: day,
    named: text.optional(),
    isOfSource: z.boolean().default(false),
    note: texts,
    check: texts,
  }),
);
