/** The texts of a drawn chart, each run of characters by itself; entities are undone. */
export const svgTexts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gsu)].map(([, content = '']) =>
    content.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/gu, decoded),
  );

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const decoded = (entity: string): string =>
  named[entity] ?? String.fromCodePoint(Number(entity.slice(2, -1)));
