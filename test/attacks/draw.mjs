// Reads and draws each SVG of a list of [name, svg] on the standard input; prints a line of JSON for each.
import { readFileSync } from 'node:fs';
import { readPicture } from '../../dist/images/read-picture.js';
import { PDFDocumentPart } from '../../dist/pdf/pdfmake.js';
import { writeForm } from '../../dist/pdf/content/write-form.js';
import { scaleItems } from '../../dist/sheet/scale-drawing.js';

const place = { file: 'x', line: 1, column: 1 };

const outcomeOf = (svg) => {
  const { value, diagnostics } = readPicture(new TextEncoder().encode(svg), 'x.svg', place);
  if (value === undefined) return diagnostics[0].code;
  const document = new PDFDocumentPart({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const by = 300 / value.width;
  writeForm(document, {
    width: 300,
    height: value.height * by,
    items: scaleItems(value.items, by),
  });
  return 'drawn';
};

for (const [name, svg] of JSON.parse(readFileSync(0, 'utf8'))) {
  const before = process.cpuUsage();
  const outcome = outcomeOf(svg);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ name, outcome, took: Math.round((user + system) / 1000) }));
}
