import { z } from '../files/zod.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { refusePath } from '../files/paths.js';
import { familyRoles } from '../fonts/face.js';
import { brandColorSchema } from './brand.js';
import { chartThemeSchema, latinScale } from './chart-theme-schema.js';

export const POINTS_PER_MM = 72 / 25.4;

/** The longest side of a page that a PDF viewer takes, in pt (ISO 32000-1, annex C). */
const longest = 14_400;

const anyLength = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?(mm|pt)$/, 'a length is a number of pt, or a number followed by mm or pt')
    .transform((text) => Number.parseFloat(text) * (text.endsWith('mm') ? POINTS_PER_MM : 1)),
]);

/** A length in a theme: a number is pt; `17mm` and `9pt` say their unit. The value is pt. */
const length = anyLength
  .refine((value) => Math.abs(value) <= longest, `a length is at most ${longest} pt`)
  .meta({ examples: [9.5, '17mm'] });

const positive = length
  .refine((value) => value > 0, 'a size is above zero')
  .meta({ examples: [9.5, '17mm'] });
const color = z.string().min(1);
const hex = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is #rrggbb')
  .meta({ examples: ['#12466B'] });
const families = z.union([
  z
    .string()
    .min(1)
    .transform((name) => [name]),
  z.array(z.string().min(1)).readonly(),
]);

const notNegative = length.refine((value) => value >= 0, 'a page margin is not negative');

/** [left, top, right, bottom], as in pdfmake. */
const edges = z
  .tuple([length, length, length, length])
  .readonly()
  .meta({ examples: [[0, 4, 0, 4]] });
const pageEdges = z.tuple([notNegative, notNegative, notNegative, notNegative]).readonly();
/** How far fill and rules reach beyond a block: a length, or `page`, as far as the page goes. */
const reach = z.union([z.literal('page'), length]);
const reaches = z.tuple([reach, reach, reach, reach]).readonly();
const rule = z
  .union([z.literal('none'), z.strictObject({ width: positive, color }).readonly()])
  .meta({ examples: [{ width: 0.5, color: 'ink' }, 'none'] });

const textProperties = {
  font: z.enum(familyRoles).optional(),
  weight: z.number().int().min(1).max(1000).optional(),
  italics: z.boolean().optional(),
  fontSize: positive.optional(),
  leading: positive.optional(),
  color: color.optional(),
  alignment: z.enum(['left', 'right', 'center', 'justify', 'decimal']).optional(),
  firstLineIndent: length.optional(),
  hyphenate: z.union([z.boolean(), z.literal('narrow')]).optional(),
  hanLatinSpace: z.number().min(0).max(0.25).optional(),
  fontFeatures: z.array(z.string().length(4)).readonly().optional(),
  /** Raises the baseline, in em of the surrounding size. */
  rise: z.number().min(-1).max(1).optional(),
  /** Multiplies the surrounding size. */
  scale: z.number().min(0.3).max(1.5).optional(),
  /** The font's own raised or lowered forms, where letters scaled to their size would be too small to print. */
  variantPosition: z.enum(['super', 'sub']).optional(),
  /** Multiplies the size of Latin letters and digits in Chinese, Japanese and Korean text. */
  latinScale: latinScale.optional(),
  noWrap: z.boolean().optional(),
  orphans: z.number().int().min(1).optional(),
  widows: z.number().int().min(1).optional(),
};

const boxProperties = {
  margin: edges.optional(),
  padding: edges.optional(),
  fillColor: color.optional(),
  ruleTop: rule.optional(),
  ruleBottom: rule.optional(),
  ruleLeft: rule.optional(),
  ruleRight: rule.optional(),
  /** How far fill and rules reach beyond the block, [left, top, right, bottom]. */
  bleed: reaches.optional(),
  /** Sets the block in the margin left of its column, its right edge so far from it, and takes no height. */
  hang: positive.optional(),
  width: positive.optional(),
  /** Of a picture: one that is higher is drawn smaller, whole. */
  maximumHeight: positive.optional(),
  /** Width of the table column a head cell stands over: its content's, or a share of what is left. */
  columnWidth: z.union([z.literal('auto'), z.literal('*'), positive]).optional(),
  columnGap: length.optional(),
  /** Of a table row, how much higher it may become beside something higher; of a block, how much more white under it. */
  stretch: length.optional(),
  /** Of a table cell in a higher row. */
  verticalAlignment: z.enum(['top', 'middle', 'bottom']).optional(),
  keepWithNext: z.boolean().optional(),
  keepTogether: z.boolean().optional(),
  pageBreak: z.literal('before').optional(),
  display: z.enum(['inline', 'block', 'run-in', 'between', 'parallel']).optional(),
  /** Of a list: the sign before each item, in which a 1 stands for its number; none where it is empty. */
  marker: z.string().max(8).optional(),
  /** Of an item: from its marker to its text. */
  markerGap: length.optional(),
  /**
   * Sizes a text to its measure: `shrink` closes a line that is too long, `measure` fills the measure exactly,
   * `longest-word` closes a text whose longest piece without a break is too long.
   */
  fit: z.enum(['shrink', 'measure', 'longest-word']).optional(),
  gap: z.strictObject({ natural: length, minimum: length, maximum: length }).readonly().optional(),
};

/** Overrides for one kind of script; `cjk` is Han, kana and hangul, `western` all others. */
const variant = z.strictObject({ ...textProperties, ...boxProperties }).readonly();

const styleSchema = z
  .strictObject({
    ...textProperties,
    ...boxProperties,
    cjk: variant.optional(),
    western: variant.optional(),
  })
  .readonly();

/** Values by names of the designer's: without prototype, so that `constructor` is a name like any other. */
const byName = <T extends z.ZodType>(schema: T) =>
  z
    .record(z.string(), schema)
    .transform((values): Readonly<Record<string, z.output<T>>> =>
      Object.assign(Object.create(null) as Record<string, z.output<T>>, values),
    );

export const themeSchema = z
  .strictObject({
    extends: z
      .string()
      .min(1)
      .optional()
      .meta({
        description:
          'The layout whose theme this one changes; what it does not name stays as it is there.',
        examples: ['fact-sheet'],
      }),
    brand: hex.optional().meta({
      description: 'A house colour, from which the colours under brandColors are worked out.',
      examples: ['#12466B'],
    }),
    brandColors: byName(brandColorSchema)
      .optional()
      .meta({ description: 'How colours come from `brand` of a theme that extends this one.' }),
    fonts: z
      .strictObject({
        sans: families.optional(),
        serif: families.optional(),
        display: families.optional(),
      })
      .readonly()
      .optional()
      .meta({
        description: 'Families of fonts.yaml for each role, the first that fits first.',
        examples: [{ sans: ['Source Sans 3'] }],
      }),
    addresses: z
      .enum(['behind', 'notes', 'hidden'])
      .optional()
      .meta({
        description:
          'Where the address of a link is printed, for readers of paper: behind its text, or as a note numbered with the footnotes; hidden where it is not said.',
        examples: ['behind'],
      }),
    footnotes: z
      .enum(['foot', 'end'])
      .optional()
      .meta({
        description:
          'Where footnotes stand: at the foot of the page of their mark, or collected at the end (as where it is not said).',
        examples: ['foot'],
      }),
    logo: z
      .strictObject({
        file: z
          .string()
          .min(1)
          .refine(
            (path) => refusePath(path) === undefined,
            'a file of templates/assets is named by its relative path in there, with /',
          )
          .describe('A file of templates/assets.'),
        width: positive,
        alternative: z.record(z.string(), z.string().trim().min(1)),
        on: z
          .array(z.enum(['head', 'foot', 'cover']))
          .min(1)
          .readonly(),
      })
      .readonly()
      .optional()
      .meta({
        description: 'A picture that stands on every page, or on the cover alone.',
        examples: [{ file: 'logo.svg', width: '24mm', alternative: { en: 'Logo' }, on: ['head'] }],
      }),
    pageSize: z
      .union([z.literal('A4'), z.literal('LETTER'), z.tuple([positive, positive]).readonly()])
      .meta({
        description: 'A4, LETTER, or [width, height].',
        examples: ['A4', ['210mm', '297mm']],
      }),
    pageMargins: pageEdges.meta({
      description: 'Left, top, right, bottom.',
      examples: [['17mm', '27mm', '17mm', '20mm']],
    }),
    headerTop: length.meta({
      description: 'Distance of the running head from the top of the page.',
      examples: ['15mm'],
    }),
    footerBottom: length.meta({
      description: 'Distance of the footer from the bottom of the page.',
      examples: ['15mm'],
    }),
    gridColumns: z
      .number()
      .int()
      .min(1)
      .max(24)
      .meta({ description: 'Columns of the grid.', examples: [12] }),
    gutter: length.meta({ description: 'Between two columns of the grid.', examples: ['4mm'] }),
    colors: byName(hex).meta({
      description: 'Colours by name; everywhere else the name is used.',
      examples: [{ ink: '#1A1A1A' }],
    }),
    chart: chartThemeSchema.meta({
      description: 'The look of charts, as in templates/theme.yaml.',
      examples: [{ format: 'vector' }],
    }),
    defaultStyle: styleSchema.meta({
      description: 'Says every text property once.',
      examples: [{ font: 'sans', fontSize: 9.5 }],
    }),
    styles: byName(styleSchema).meta({
      description: 'An element’s name styles the element; any other name is a class.',
      examples: [{ h1: { fontSize: 24 } }],
    }),
  })
  .readonly();

export type Theme = z.infer<typeof themeSchema> & {
  /** Where it names families, for those that no manifest has. */
  readonly fontsPlace?: Place;
};
export type Style = z.infer<typeof styleSchema>;
export type StyleVariant = z.infer<typeof variant>;
export type ThemeRule = z.infer<typeof rule>;

/** Names of the properties of the box, which no element hands down. */
export const boxPropertyNames = Object.keys(
  boxProperties,
) as readonly (keyof typeof boxProperties)[];

/** Names of the properties a style may have; `cjk` and `western` hold the same again. */
export const stylePropertyNames: readonly string[] = Object.keys({
  ...textProperties,
  ...boxProperties,
});
