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
