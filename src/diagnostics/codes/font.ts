export const fontCodes = {
  'font/manifest-missing': 'The font manifest cannot be read.',
  'font/manifest-invalid': 'The font manifest breaks its schema.',
  'font/duplicate-face': 'Two faces of the font manifest have one id.',
  'font/file-missing': 'A font file named by the manifest does not exist.',
  'font/package-missing': 'A font package named by the manifest is not installed.',
  'font/outside-folder': 'A font file lies outside the fonts folder or outside its package.',
  'font/size-mismatch': 'A font file is not as long as the manifest says.',
  'font/hash-mismatch': 'A font file is not the one whose SHA-256 the manifest records.',
  'font/corrupt': 'A font file cannot be parsed.',
  'font/missing-character': 'A character is in no font of the library.',
} as const satisfies Readonly<Record<string, string>>;
