import type { FigureView, Texts } from '../view.js';
import { fill, h, type Child } from './dom.js';
import { fileLink, head, key } from './pieces.js';
import type { Shown } from './store.js';

/** Words of the source shown round the quote before the rest is asked for, in UTF-16 units. */
const excerpt = 160;
/** A sentence that is shown whole. */
const whole = 420;

type Origin = FigureView['origin'];
type Of<Kind extends Origin['kind']> = Extract<Origin, { kind: Kind }>;

/** What bears a figure out: the sentence of its source, the cell of its table, or its formula. */
export function originParts(
  shown: Shown,
  figure: FigureView,
  select: (fact: string) => void,
): readonly Child[] {
  const { origin } = figure;
  switch (origin.kind) {
    case 'calculated':
      return formulaParts(shown, figure, origin, select);
    case 'cell':
      return cellParts(shown, figure, origin);
    case 'quoted':
      return sentenceParts(shown, figure, origin);
  }
}

/** Whose claim it is, and why a person answers for it. */
const notesOf = ({ words }: Shown, { attribution, checkedByHand }: FigureView) => [
  ...Object.entries(attribution ?? {}).map(([tag, text]) =>
    h('p', { lang: tag, class: 'note' }, words('attributed', { text })),
  ),
  checkedByHand === undefined
    ? undefined
    : h('p', { class: 'note' }, words('by-hand', { reason: checkedByHand })),
];

const formulaParts = (
  shown: Shown,
  figure: FigureView,
  { formula, worked, terms, values }: Of<'calculated'>,
  select: (fact: string) => void,
): readonly Child[] => [
  head(shown.words('formula')),
  ...notesOf(shown, figure),
  ...Object.entries(byText(worked)).map(([text, tags]) =>
    h('p', { class: 'formula', lang: tags[0] }, text),
  ),
  h('p', {}, h('code', {}, formula)),
  h(
    'p',
    { class: 'terms' },
    `${shown.words('terms')} `,
    ...terms.map(({ fact, rendering }) => {
      const name = `term-${fact}`;
      return h(
        'button',
        { type: 'button', class: 'link', 'data-key': name, click: () => select(fact) },
        `${fact}: ${Object.values(rendering)[0] ?? ''}`,
      );
    }),
  ),
  ...(values ?? []).map(({ id, head: column, file, count }) =>
    h('p', { class: 'quiet' }, `${id}: ${column}, ${file} (${count})`),
  ),
];

/** The file of the source with the line, as a link that opens it. */
function sourceLink(shown: Shown, figure: FigureView, file: string, line: number): Child {
  const place = figure.sourcePlace && { ...figure.sourcePlace, line };
  return (
    place &&
    h(
      'p',
      { class: 'source' },
      fileLink(shown, place, `${file}:${line}`),
      h('span', { class: 'quiet' }, shown.words('open-in-editor'), key('E')),
    )
  );
}

function cellParts(shown: Shown, figure: FigureView, origin: Of<'cell'>): readonly Child[] {
  const { words } = shown;
  const entries: readonly (readonly [string, string])[] = [
    ...Object.entries(origin.row),
    [origin.head, origin.text],
    ...(origin.exact === undefined ? [] : [[words('exact'), origin.exact] as const]),
  ];
  const rows = entries.map(([name, text]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, text)),
  );
  return [
    head(words('cell'), h('span', { class: 'quiet' }, origin.address)),
    ...notesOf(shown, figure),
    h('table', { class: 'cell' }, h('tbody', {}, ...rows)),
    sourceLink(shown, figure, origin.file, origin.line),
  ];
}

function sentenceParts(shown: Shown, figure: FigureView, origin: Of<'quoted'>): readonly Child[] {
  const { words } = shown;
  const found = origin.nth === 1 ? words('verbatim') : words('verbatim-nth', { nth: origin.nth });
  return [
    head(words('sentence'), h('span', { class: 'quiet' }, found)),
    ...notesOf(shown, figure),
    sentence(shown, figure, origin),
    sourceLink(shown, figure, origin.file, origin.context?.line ?? 1),
  ];
}

const byText = (texts: Texts): Readonly<Record<string, readonly string[]>> => {
  const known: Record<string, string[]> = {};
  for (const [tag, text] of Object.entries(texts)) (known[text] ??= []).push(tag);
  return known;
};

function sentence(
  { words }: Shown,
  { sourceLanguage = 'und' }: FigureView,
  { context, quote }: Of<'quoted'>,
): HTMLElement {
  if (context === undefined) return h('blockquote', { lang: sourceLanguage }, h('mark', {}, quote));
  const { before, after } = context;
  const isLong = before.length + quote.length + after.length > whole;
  const put = (isWhole: boolean): void => {
    const [start, end] = isWhole
      ? [before, after]
      : [before.slice(-excerpt), after.slice(0, excerpt)];
    fill(
      block,
      start.length < before.length ? '…' : undefined,
      start,
      h('mark', {}, context.quote),
      end,
      end.length < after.length ? '…' : undefined,
      isWhole
        ? undefined
        : h('button', { type: 'button', class: 'link', click: () => put(true) }, words('show-all')),
    );
  };
  const block = h('blockquote', { lang: sourceLanguage });
  put(!isLong);
  return block;
}
