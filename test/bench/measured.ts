import { readFileSync, writeFileSync } from 'node:fs';
import type { Content } from './content.js';
import type { Contestant, MakeDocument, Measurement } from './contestant.js';

/*
 * A measured process: `node measured.js <contestant> <documents> <content.json> <out.pdf>`. It loads what its
 * contestant needs and no more, and prints a Measurement.
 */

const MEGABYTE = 2 ** 20;

async function open(contestant: Contestant, contentFile: string): Promise<MakeDocument> {
  if (contestant === 'ours') {
    const { openOurs } = await import('./ours.js');
    return openOurs();
  }
  const { openStock } = await import('./stock.js');
  const content = JSON.parse(readFileSync(contentFile, 'utf8')) as Content;
  return openStock(content, contestant === 'stock, PNG charts' ? 'png' : 'svg');
}

const [, , contestant = '', count = '1', contentFile = '', outFile = ''] = process.argv;
const make = await open(contestant as Contestant, contentFile);
const documents: number[] = [];
const cpu: number[] = [];
const resident: number[] = [];
let bytes = 0;
for (let index = 0; index < Number(count); index += 1) {
  const begun = performance.now();
  const before = process.cpuUsage();
  const pdf = await make();
  const { user, system } = process.cpuUsage(before);
  documents.push(performance.now() - begun);
  cpu.push((user + system) / 1000);
  resident.push(process.memoryUsage.rss() / MEGABYTE);
  if (index === 0) writeFileSync(outFile, pdf);
  bytes = pdf.length;
}
const measurement: Measurement = { documents, cpu, resident, bytes };
process.stdout.write(JSON.stringify(measurement));
