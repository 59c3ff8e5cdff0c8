import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/document/document.js';
import { print } from '../support/print.js';
import type { TracedItem } from '../../src/sheet/trace.js';
import { readPdf } from '../support/pdf-objects.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { job, testFonts } from '../support/print-job.js';
import { block, joined } from './blocks.js';

const textOf = (item: TracedItem): string =>
  item.kind === 'line' ? item.fragments.map(({ text }) => text).join('') : '';

const bare = (text: string): string => text.replaceAll(/[\s‐-]/g, '');
const sourceOf = (owner: ElementNode): string =>
  owner.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

describe('any job', () => {
  it('prints every block whole, inside the margins, tagged, whatever stands in what', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 260, max: 500 }),
        async (makers, height) => {
          const parts = makers.map((make) => make(300));
          const geometry = {
            width: 380,
            height,
            margins: { top: 30, right: 40, bottom: 30, left: 40 },
          };
          const { value, diagnostics } = await print(
            job(
              joined(parts),
              parts.map(({ node }) => node),
              { geometry },
            ),
            testFonts(),
          );
          const items = value?.trace.pages.flatMap((page) => page.items) ?? [];
          const body = items.filter(({ region }) => region === 'body');
          for (const owner of joined(parts)) {
            const own = body.filter((item) => item.kind !== 'box' && item.element === owner);
            if (owner.name === 'chart') {
              expect(own.length).toBeGreaterThan(0);
              continue;
            }
            const count = own[0]?.kind === 'line' ? own[0].lineCount : -1;
            // Heads of tables are printed again on every page.
            expect(own.length % count).toBe(0);
            expect(bare(own.slice(0, count).map(textOf).join(''))).toBe(bare(sourceOf(owner)));
          }
          if (diagnostics.length === 0) {
            for (const item of body.filter(({ kind }) => kind !== 'box')) {
              expect(item.y).toBeGreaterThan(29.9);
              expect(item.y + item.height).toBeLessThan(height - 30 + 0.1);
            }
          }
          expect(checkPdfUa(readPdf(value?.pdf ?? new Uint8Array()))).toEqual(
            joined(parts).length === 0 ? expect.anything() : [],
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
