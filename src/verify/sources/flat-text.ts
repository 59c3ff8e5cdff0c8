import type { Place } from '../../diagnostics/diagnostic.js';
import type { TextOrigin } from '../../document/document.js';
import type { LanguagePack } from '../../language/pack.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import { formatPeriod } from '../../quantity/format/format-period.js';
import { inCase } from '../../quantity/unit-case.js';
import { asScript, isScript } from '../../report/prose/raised.js';
import type { Prose, ProsePart } from '../../report/prose.js';
import type { Fact } from '../../report/report.js';
import { beginsSentence, capitalised, capitalisedText } from '../../report/sentence-start.js';
import { touchedBy, type Stretch } from './source-text.js';

/** A text as it is printed, which knows where each of its characters comes from. */
export interface FlatText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Piece extends Stretch {
  /** `text` is typed by hand; all else is accounted for. */
  readonly origin: TextOrigin['kind'];
  readonly fact?: string;
  /** Of an offset in the whole text. */
  readonly placeAt: (offset: number, length?: number) => Place;
}

/** A piece by itself; `placeAt` takes an offset of its own text. */
export interface LoosePiece extends Omit<Piece, 'start' | 'end'> {
  readonly text: string;
}

/** Pieces one after another as a text, without the typed characters that cannot be seen. */
export function joinPieces(parts: readonly LoosePiece[]): FlatText {
  let text = '';
  const pieces = parts.map(visible).map(({ text: own, origin, fact, placeAt }): Piece => {
    const start = text.length;
    text += own;
    return {
      origin,
      ...(fact === undefined ? {} : { fact }),
      start,
      end: text.length,
      placeAt: (at, length) => placeAt(at - start, length),
    };
  });
  return { text, pieces };
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A zero-width space parts no minus from its figure and no word from itself. */
function visible(piece: LoosePiece): LoosePiece {
  if (piece.origin !== 'text' || piece.text.search(invisible) < 0) return piece;
  const offsets: number[] = [];
  let text = '';
  for (const { 0: run, index } of piece.text.matchAll(/\P{Default_Ignorable_Code_Point}+/gu)) {
    for (let at = 0; at < run.length; at += 1) offsets.push(index + at);
    text += run;
  }
  return {
    ...piece,
    text,
    placeAt: (offset, length) => piece.placeAt(offsets[offset] ?? piece.text.length, length),
  };
}

/** An author's text with its figures and dates written out. */
export const flatProse = (
  prose: Prose,
  pack: LanguagePack,
  facts: ReadonlyMap<string, Fact>,
): FlatText =>
  joinPieces(
    prose.flatMap((part, index): readonly LoosePiece[] => {
      switch (part.kind) {
        case 'text': {
          const isAddress = part.marks?.some((mark) => mark.kind === 'link' && mark.isAddress);
          const origin = isAddress === true || part.isGiven === true ? 'counter' : 'text';
          const script = part.marks?.map(({ kind }) => kind).find((kind) => isScript(kind));
          const text = script === undefined ? part.text : asScript(part.text, script);
          return [{ origin, text, placeAt: placeInText(part) }];
        }
        case 'note':
        case 'source':
          return [];
        case 'break':
          return [{ origin: 'text', text: '\n', placeAt: () => part.place }];
        case 'date': {
          const period = formatPeriod(part.period, pack, part.form);
          const text = beginsSentence(prose, index) ? capitalisedText(period, pack.locale) : period;
          return [{ origin: 'date', text, placeAt: () => part.place }];
        }
        case 'fact': {
          const fact = facts.get(part.fact);
          if (fact === undefined) return [];
          const figure = formatFigure(inCase(fact.quantity, part.case), pack, part.form);
          const { text } = beginsSentence(prose, index) ? capitalised(figure, pack.locale) : figure;
          return [{ origin: 'fact', fact: part.fact, text, placeAt: () => part.place }];
        }
      }
    }),
  );

/** Places inside a typed text: its first line begins at its place, and it knows where the others begin. */
const placeInText =
  ({ place, lines = [], isLoose }: Extract<ProsePart, { kind: 'text' }>): Piece['placeAt'] =>
  (offset, length = 1) => {
    if (isLoose) return place;
    const line = lines.findLast(({ start }) => start <= offset);
    const [start, from] = line === undefined ? [0, place] : [line.start, line.place];
    return { ...from, column: from.column + offset - start, length };
  };

/** The piece that holds an offset. */
export const pieceAt = ({ pieces }: FlatText, offset: number): Piece | undefined =>
  touchedBy(pieces, { start: offset, end: offset + 1 }).find(({ start, end }) => start < end);

/** Whether some character of a stretch is typed by hand. */
export const isTyped = ({ pieces }: FlatText, stretch: Stretch): boolean =>
  touchedBy(pieces, stretch).some(isTypedPiece);

const isTypedPiece = ({ origin, start, end }: Piece): boolean => origin === 'text' && start < end;

/** The typed characters of a text; figures and dates become U+FFFC, so that words on their sides do not join. */
export const typedOnly = ({ text, pieces }: FlatText): string =>
  pieces
    .map(({ origin, start, end }) =>
      origin === 'text' ? text.slice(start, end) : '\uFFFC'.repeat(end - start),
    )
    .join('');

/** The place of the first typed character of a stretch, or of its first character. */
export function placeOf(flat: FlatText, stretch: Stretch): Place | undefined {
  const typed = touchedBy(flat.pieces, stretch).find(isTypedPiece);
  const piece = typed ?? pieceAt(flat, stretch.start);
  if (piece === undefined) return undefined;
  const start = Math.max(stretch.start, piece.start);
  return piece.placeAt(start, Math.min(stretch.end, piece.end) - start);
}
