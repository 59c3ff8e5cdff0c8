import { z } from '../../files/zod.js';

/** Name of the file in the folder of outputs. */
export const manifestName = 'manifest.json';

/** Grows when a field changes its meaning or goes; new fields do not count. */
const manifestVersion = 1;

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .describe('SHA-256 in hexadecimal digits.');

const inputs = z
  .object({
    program: digest.describe('Of the tool, the packages it needs, and the version of Node.'),
    settings: digest.describe('Of --annex and SOURCE_DATE_EPOCH.'),
    templates: digest.describe('Of every layout, theme and language pack.'),
    fonts: digest.describe('Of the manifest of fonts, which holds the digest of each.'),
    report: digest.describe('Of every file of the folder of the report and of the shared folder.'),
    content: digest
      .describe(
        'Of what those files say for this fact sheet: of tables the cells that it takes. Where only “report” differs, it is unchanged.',
      )
      .optional(),
  })
  .describe('Digests of all that it was made from.');

const image = z
  .object({
    path: z.string().describe('From the folder that the manifest is in.'),
    kind: z.enum(['page', 'thumbnail']).describe('thumbnail: the first page, small.'),
    page: z.int().min(1).describe('Of the PDF.'),
    resolution: z.number().describe('Dots an inch.'),
    sha256: digest.describe('Of the PNG file.'),
    bytes: z.int().min(0).describe('Size of the PNG file.'),
  })
  .describe('A picture of a page.');

const entry = z
  .object({
    path: z.string().describe('Of the PDF, from the folder that the manifest is in.'),
    report: z.string().describe('Id of the report.'),
    row: z.string().describe('The row that it is made for, by its key.').optional(),
    layout: z.string().describe('The layout it is set in.'),
    layouts: z.array(z.string()).describe('Every layout that the report is set in.'),
    title: z.record(z.string(), z.string()).describe('The title, by language.'),
    edition: z
      .object({
        number: z.int().min(1).describe('From 1.'),
        date: z.string().describe('In EDTF (ISO 8601-2).'),
      })
      .describe('Which edition it is.'),
    sha256: digest.describe('Of the PDF.'),
    bytes: z.int().min(0).describe('Size of the PDF.'),
    pages: z.int().min(1).describe('How many pages it has.'),
    figures: z.int().min(0).describe('How many different facts it prints.'),
    warnings: z.int().min(0).describe('How many warnings the build told.'),
    images: z.array(image).describe('Pictures of its pages, where there are any.').optional(),
    tool: z.string().describe('The version of the tool that made it.'),
    inputs,
  })
  .describe('A fact sheet.');

const shard = z
  .object({
    number: z.int().min(1).describe('From 1.'),
    of: z.int().min(1).describe('How many shards there are.'),
    whole: digest.describe('Of what all shards make together.'),
    units: z
      .array(
        z.object({
          report: z.string().describe('Id of a report.'),
          row: z.string().describe('The row that it is made for, by its key.').optional(),
        }),
      )
      .describe('The reports, or rows of reports, that this one makes.'),
  })
  .describe('Which part of a run it is, of a folder made with --shard.');

export const buildManifestSchema = z
  .object({
    version: z.literal(manifestVersion).describe('Version of this schema.'),
    shard: shard.optional(),
    outputs: z.array(entry).describe('By path.'),
  })
  .describe('What a folder of outputs holds, and what each was made from.');

export type ManifestEntry = z.infer<typeof entry>;
export type ImageEntry = NonNullable<ManifestEntry['images']>[number];
export type Inputs = ManifestEntry['inputs'];
export type ManifestShard = z.infer<typeof shard>;

/** What a manifest says. */
export interface Manifest {
  readonly shard?: ManifestShard;
  readonly outputs: readonly ManifestEntry[];
}

/** What a text says as a manifest: `foreign` where it is none, `other` where it is that of another version of the tool. */
export function parseManifest(text: string): Manifest | 'foreign' | 'other' {
  const json = parse(text);
  const parsed = buildManifestSchema.safeParse(json);
  if (parsed.success) {
    const { shard: part, outputs } = parsed.data;
    return { ...(part === undefined ? {} : { shard: part }), outputs };
  }
  const isOurs = typeof json === 'object' && json !== null && 'outputs' in json;
  return isOurs && 'version' in json && json.version !== manifestVersion ? 'other' : 'foreign';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The manifest as a file: entries by path, so that the same outputs give the same bytes. */
export function manifestText(entries: Iterable<ManifestEntry>, part?: ManifestShard): string {
  const outputs = [...entries].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const which = part === undefined ? {} : { shard: part };
  return `${JSON.stringify({ version: manifestVersion, ...which, outputs }, null, 1)}\n`;
}
