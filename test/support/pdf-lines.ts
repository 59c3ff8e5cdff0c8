import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lines of a document as pdf.js finds them, page after page. */
export const extractedLines = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await (await document.getPage(number)).getTextContent();
    let line = '';
    for (const item of items) {
      if (!('str' in item)) continue;
      line += item.str;
      if (item.hasEOL) {
        lines.push(line);
        line = '';
      }
    }
    if (line !== '') lines.push(line);
  }
  await document.loadingTask.destroy();
  return lines;
};

/** A stretch of text as pdf.js finds it: pt from the left and from the foot of its page. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of its type, in pt. */
  readonly size: number;
}

export const placedTexts = async (pdf: Uint8Array): Promise<readonly PlacedText[]> => {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const texts: PlacedText[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[];
      texts.push({ page, text: item.str, x, y, size });
    }
  }
  await document.loadingTask.destroy();
  return texts;
};
