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
  weight: z.int().min(1).max(1000),
  italic: z.boolean().default(false),
  file: z.string().min(1),
  path: z.string().min(1).optional(),
  bytes: z.int().positive().max(limits.fontBytes).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits')
    .optional(),
});

const familySchema = z.strictObject({
  family: z.string().min(1),
  role: z.enum(familyRoles),
  script: z.enum(['cjk', 'western']),
  languages: z.array(z.string().refine(isLanguageTag, 'a language is a BCP 47 tag')).default([]),
  package: z
    .string()
    .regex(
      /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
      'a package is named as npm names it',
    )
    .optional(),
  origin: z.string().optional(),
  licence: z.strictObject({ spdx: z.string(), file: z.string(), path: z.string().optional() }),
  faces: z.array(faceSchema).min(1),
});

/** What `fonts.yaml` holds. */
export const manifestSchema = z.strictObject({ families: z.array(familySchema) });

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
    ...(family.package === undefined ? {} : { package: family.package }),
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

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
