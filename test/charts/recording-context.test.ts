import { describe, expect, it } from 'vitest';
import { createVectorCanvas } from '../../src/charts/canvas/vector-canvas.js';
import { fonts } from './support.js';
import { pointsOf, texts } from './drawn.js';

/** What was drawn by the time the canvas is asked for a file. */
const drawingOf = (made: ReturnType<typeof canvas>) => {
  made.toBuffer();
  return made.drawing();
};

const canvas = () =>
  createVectorCanvas(100, 50, { fonts, hanLatinSpace: 0, figures: new Map() }, 'zh-Hans');

describe('a recorded drawing', () => {
  it('keeps paths in the coordinates of the page, whatever the transform', () => {
    const made = canvas();
    const context = made.getContext('2d');
    context.save();
    context.translate(10, 20);
    context.scale(2, 2);
    context.fillStyle = '#bf3b2b';
    context.fillRect(1, 1, 3, 4);
    context.restore();
    context.fillRect(0, 0, 1, 1);
    const fill = { kind: 'fill', rule: 'nonzero', opacity: 1, clips: [] };
    expect(drawingOf(made).items).toEqual([
      {
        ...fill,
        path: [['M', 12, 22], ['L', 18, 22], ['L', 18, 30], ['L', 12, 30], ['Z']],
        paint: '#bf3b2b',
      },
      {
        ...fill,
        path: [['M', 0, 0], ['L', 1, 0], ['L', 1, 1], ['L', 0, 1], ['Z']],
        paint: '#000000',
      },
    ]);
  });

  it('closes a full circle', () => {
    const made = canvas();
    const context = made.getContext('2d');
    context.beginPath();
    context.arc(10, 10, 5, 0, 2 * Math.PI);
    context.fill();
    const [item] = drawingOf(made).items;
    const path = item?.kind === 'fill' ? item.path : [];
    expect(path.filter(([command]) => command === 'C')).toHaveLength(4);
    const [x, y] = pointsOf(path).at(-1) ?? [];
    expect([x, y]).toEqual([expect.closeTo(15, 9), expect.closeTo(10, 9)]);
  });

  it('clips with the path of the moment and forgets it on restore', () => {
    const made = canvas();
    const context = made.getContext('2d');
    context.save();
    context.beginPath();
    context.rect(0, 0, 5, 5);
    context.clip();
    context.fillRect(0, 0, 9, 9);
    context.restore();
    context.fillRect(0, 0, 9, 9);
    expect(
      drawingOf(made).items.map(({ clips }) => clips.map(({ path }) => pointsOf(path))),
    ).toEqual([
      [
        [
          [0, 0],
          [5, 0],
          [5, 5],
          [0, 5],
        ],
      ],
      [],
    ]);
  });

  it('splits text by face in the language of the moment', () => {
    const made = canvas();
    const context = made.getContext('2d');
    context.font = '600 12px serif';
    context.fillText('“2200多亿”', 0, 20);
    context.lang = 'en';
    context.fillText('“over” R&D', 0, 40);
    expect(texts(drawingOf(made)).map(({ face, text }) => ({ face, text }))).toEqual([
      { face: 'NotoSerifSC-Bold', text: '“' },
      { face: 'SourceSerif4-Semibold', text: '2200' },
      { face: 'NotoSerifSC-Bold', text: '多亿”' },
      { face: 'SourceSerif4-Semibold', text: '“over” R&D' },
    ]);
  });

  it('measures text as the faces do', () => {
    const context = canvas().getContext('2d');
    context.font = '400 10px sans-serif';
    expect(context.measureText('一带一路').width).toBe(40);
  });

  it('places aligned text by its measured width', () => {
    const made = canvas();
    const context = made.getContext('2d');
    context.font = '400 10px sans-serif';
    context.textAlign = 'right';
    context.fillText('一带', 50, 20);
    expect(drawingOf(made).items).toMatchObject([{ kind: 'text', x: 30, y: 20 }]);
  });

  it('refuses what it cannot record', () => {
    const context = canvas().getContext('2d');
    expect(() => context.drawImage()).toThrow('bitmaps');
    expect(() => context.createLinearGradient()).toThrow('gradients');
    expect(() => context.createPattern()).toThrow('patterns');
    context.rotate(1);
    expect(() => context.fillText('一', 0, 0)).toThrow('not turned');
  });
});
