import { z } from '../files/zod.js';
import { failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { readDesignerYaml } from '../yaml/designer.js';
import { familyRoles, type FamilyRole } from './face.js';

/** What `fonts.yaml` says: every face the tool may set, and where its file comes from. */
export interface FontManifest {
  readonly families: readonly FamilyEntry[];
}

export interface FamilyEntry {
  readonly family: string;
  readonly role: FamilyRole;
  /** `cjk` families set hanzi, kana, hangul and full-width forms; `western` families everything else. */
  readonly script: 'cjk' | 'western';
  /** Tags the family is drawn for; empty for a family that serves every language. */
  readonly languages: readonly string[];
  /** Installed npm package the files lie in; the fonts folder where absent. */
  readonly package?: string;
  /** The package and its version, `name@1.2.3`, of a family that is left out where that is not installed. */
  readonly install?: string;
  readonly faces: readonly FaceEntry[];
}

export interface FaceEntry {
  readonly id: string;
  readonly weight: number;
  readonly italic: boolean;
  /** Relative to the fonts folder, or to the package's folder. */
  readonly file: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly place: Place;
}

const faceSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/, 'an id is letters, digits and hyphens'),
  weight: z.int().min(1).max(1000).describe('Its weight, as CSS counts: 400 is regular.'),
  italic: z.boolean().default(false).describe('Whether it is slanted.'),
  file: z.string().min(1).describe('The font, from the folder of fonts.yaml or of the package.'),
  path: z.string().min(1).optional().describe('The font inside the package of origin.'),
  bytes: z.int().positive().max(limits.fontBytes).optional().describe('Size of the file.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits')
    .optional()
    .describe('Digest of the file.'),
});

const familySchema = z.strictObject({
  family: z.string().min(1).describe('The name of the family.'),
  role: z.enum(familyRoles).describe('What a style of a theme asks for by font.'),
  script: z.enum(['cjk', 'western']).describe('cjk sets hanzi, kana and hangul, western all else.'),
  languages: z
    .array(z.string().refine(isLanguageTag, 'a language is a BCP 47 tag'))
    .default([])
    .describe('Languages it is drawn for; all where none is named.'),
  package: z
    .string()
    .regex(
      /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
      'a package is named as npm names it',
    )
    .optional()
    .describe('The installed npm package that its files lie in.'),
  install: z
    .string()
    .regex(
      /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*@\d+\.\d+\.\d+$/,
      'a package to install is named with its version: name@1.2.3',
    )
    .optional()
    .describe(
      'Instead of package, with its version: the family is left out until it is installed, and who needs it is told.',
    ),
  origin: z
    .string()
    .optional()
    .describe('The npm package, with its version, that the files were taken from.'),
  licence: z
    .strictObject({
      spdx: z.string().describe('Its SPDX identifier: OFL-1.1.'),
      file: z.string().describe('Its text, beside the fonts.'),
      path: z.string().optional().describe('Its text inside the package of origin.'),
    })
    .describe('The licence of the family.'),
  faces: z.array(faceSchema).min(1).describe('Its faces, one a weight and slant.'),
});

/** What `fonts.yaml` holds. */
export const manifestSchema = z.strictObject({
  families: z.array(familySchema).describe('The families, the first of a kind first.'),
});

const kind = {
  syntax: 'font/manifest-invalid',
  shape: 'font/manifest-invalid',
  name: 'the manifest',
  docs: '“factsheet help fonts”',
} as const;

/**
 * Reads the text of `fonts.yaml`.
 *
 * @param file how diagnostics name the manifest.
 * Errors: `font/manifest-invalid` for each place where YAML or schema is broken.
 */
export function parseFontManifest(text: string, file: string): Checked<FontManifest> {
  const read = readDesignerYaml(text, file, manifestSchema, kind);
  if (read.value === undefined || read.diagnostics.length > 0) return failed(read.diagnostics);
  const { data, placeOf } = read.value;
  const families = data.families.map((family, f): FamilyEntry => ({
    family: family.family,
    role: family.role,
    script: family.script,
    languages: family.languages,
    ...packageOf(family),
    faces: family.faces.map(({ id, weight, italic, file: path, bytes, sha256 }, i) => ({
      id,
      weight,
      italic,
      file: path,
      ...(bytes === undefined ? {} : { bytes }),
      ...(sha256 === undefined ? {} : { sha256 }),
      place: placeOf(['families', f, 'faces', i]),
    })),
  }));
  return { value: { families }, diagnostics: [] };
}

function packageOf({
  package: named,
  install,
}: z.infer<typeof familySchema>): Pick<FamilyEntry, 'package' | 'install'> {
  if (install !== undefined)
    return { package: install.slice(0, install.lastIndexOf('@')), install };
  return named === undefined ? {} : { package: named };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
