import type { FigureView, Texts } from '../view.js';
import { fill, h, type Child } from './dom.js';
import { fileLink, head, key } from './pieces.js';
import type { Shown } from './store.js';

/** Words of the source shown round the quote before the rest is asked for, in UTF-16 units. */
const excerpt = 160;
/** A sentence that is shown whole. */
const whole = 420;

/** What bears a figure out: the sentence of its source, the cell of its table, or its formula. */
export function originParts(
  shown: Shown,
  figure: FigureView,
  select: (fact: string) => void,
): readonly Child[] {
  const { words } = shown;
  const { origin, attribution, checkedByHand } = figure;
  const notes = [
    ...Object.entries(attribution ?? {}).map(([tag, text]) =>
      h('p', { lang: tag, class: 'note' }, words('attributed', { text })),
    ),
    checkedByHand === undefined
      ? undefined
      : h('p', { class: 'note' }, words('by-hand', { reason: checkedByHand })),
  ];
  if (origin.kind === 'calculated') {
    return [
      head(words('formula')),
      ...notes,
      ...Object.entries(byText(origin.worked)).map(([text, tags]) =>
        h('p', { class: 'formula', lang: tags[0] }, text),
      ),
      h('p', {}, h('code', {}, origin.formula)),
      h(
        'p',
        { class: 'terms' },
        `${words('terms')} `,
        ...origin.terms.map(({ fact, rendering }) =>
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              'data-key': `term-${fact}`,
              click: () => select(fact),
            },
            `${fact}: ${Object.values(rendering)[0] ?? ''}`,
          ),
        ),
      ),
      ...(origin.values ?? []).map(({ id, head: column, file, count }) =>
        h('p', { class: 'quiet' }, `${id}: ${column}, ${file} (${count})`),
      ),
    ];
  }
  const line = origin.kind === 'cell' ? origin.line : (origin.context?.line ?? 1);
  const place = figure.sourcePlace && { ...figure.sourcePlace, line };
  const source =
    place &&
    h(
      'p',
      { class: 'source' },
      fileLink(shown, place, `${origin.file}:${line}`),
      h('span', { class: 'quiet' }, words('open-in-editor'), key('E')),
    );
  if (origin.kind === 'cell') {
    const entries: readonly (readonly [string, string])[] = [
      ...Object.entries(origin.row),
      [origin.head, origin.text],
      ...(origin.exact === undefined ? [] : [[words('exact'), origin.exact] as const]),
    ];
    return [
      head(words('cell'), h('span', { class: 'quiet' }, origin.address)),
      ...notes,
      h(
        'table',
        { class: 'cell' },
        h(
          'tbody',
          {},
          ...entries.map(([name, text]) =>
            h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, text)),
          ),
        ),
      ),
      source,
    ];
  }
  const found = origin.nth === 1 ? words('verbatim') : words('verbatim-nth', { nth: origin.nth });
  return [
    head(words('sentence'), h('span', { class: 'quiet' }, found)),
    ...notes,
    sentence(shown, figure, origin),
    source,
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
  { context, quote }: Extract<FigureView['origin'], { kind: 'quoted' }>,
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
