import type { Block, KeyFigure, Message, RegisterEntry } from '../../blocks.js';
import { blockKeys, type KeyFiguresInput, type StackedInput } from '../../schema/blocks.js';
import { mention, type Reading } from '../context.js';
import { readContact } from './contact.js';
import { readImage, readQr, readQuotation, stepOf } from '../sources/passages.js';
import { readTable } from './tables.js';
import { readProse, readProseIfAny, readProseList } from './texts.js';
import { readPeriodAt } from '../facts/values.js';
import { readWhen } from '../facts/when.js';

/** What makes a block: it has exactly one of these. */
export const blockKinds = [
  'figures',
  'messages',
  'prose',
  'chart',
  'table',
  'register',
  'list',
  'numbers',
  'steps',
  'image',
  'quotation',
  'box',
  'contact',
  'qr',
] as const;

/** Reads one block; `undefined` where the current row leaves it out, or it is of no kind, which is reported. */
export function readBlock(reading: Reading, input: StackedInput): Block | undefined {
  return readWhen(reading, input, (own) => {
    const block = readContent(own, input);
    if (own !== reading && block?.id !== undefined) {
      mention(own.mentions.leftOut, block.id, block.place);
    }
    return block;
  });
}

function readContent(reading: Reading, input: StackedInput): Block | undefined {
  const { places, findings, mentions } = reading;
  const place = places.of(input);
  const kinds = blockKinds.filter((each) => input[each] !== undefined);
  // A chart may have figures beside it.
  const [kind, second] =
    input.chart === undefined ? kinds : kinds.filter((each) => each !== 'figures');
  if (kind === undefined) {
    // A key that is none has been told, and the kind it was meant for with it.
    const isTold = places.keys(input).some((key) => !blockKeys.has(key));
    if (places.isWritten(input) && !isTold) {
      findings.error(
        'report/block-kind',
        place,
        'the block is empty',
        `add one of ${blockKinds.join(', ')}`,
      );
    }
    return undefined;
  }
  if (second !== undefined) {
    findings.error(
      'report/block-kind',
      places.key(input, second),
      `the block has both ${kind} and ${second}`,
      'make two blocks, or a stack of them',
    );
  }
  const title = readProseIfAny(reading, input, 'title');
  const base = {
    ...(input.id === undefined ? {} : { id: input.id }),
    ...(title === undefined ? {} : { title }),
    place,
  };
  switch (kind) {
    case 'figures':
      return { ...base, kind, figures: readKeyFigures(reading, input.figures) };
    case 'messages':
      return { ...base, kind, messages: (input.messages ?? []).map(messageOf(reading)) };
    case 'prose':
      return { ...base, kind, paragraphs: readProseList(reading, input.prose) };
    case 'chart':
      mention(mentions.charts, input.chart ?? '', places.value(input, 'chart'));
      return {
        ...base,
        kind,
        chart: input.chart ?? '',
        figures: readKeyFigures(reading, input.figures),
      };
    case 'table':
      return { ...base, kind, table: readTable(reading, input.table) };
    case 'register':
      return { ...base, kind, entries: (input.register ?? []).map(entryOf(reading)) };
    case 'list':
    case 'numbers':
      return { ...base, kind, items: readProseList(reading, input[kind]) };
    case 'steps':
      return { ...base, kind, steps: (input.steps ?? []).map(stepOf(reading)) };
    case 'image':
      return { ...base, kind, image: readImage(reading, input.image ?? {}) };
    case 'quotation':
      return { ...base, kind, quotation: readQuotation(reading, input.quotation ?? {}) };
    case 'box':
      return { ...base, kind, paragraphs: readProseList(reading, input.box) };
    case 'contact':
      return { ...base, kind, contact: readContact(reading, input.contact ?? {}) };
    case 'qr':
      return { ...base, kind, qr: readQr(reading, input.qr ?? {}) };
  }
}

/** Facts set large, each with its own label or another. */
export function readKeyFigures(
  reading: Reading,
  input: KeyFiguresInput | undefined,
): readonly KeyFigure[] {
  const { places, mentions } = reading;
  const list = input ?? [];
  return list.flatMap((figure, index) => {
    if (typeof figure === 'string') {
      const place = places.value(list, index);
      mention(mentions.facts, figure, place);
      return [{ fact: figure, place }];
    }
    return readWhen(reading, figure, (own) => readKeyFigure(own, figure)) ?? [];
  });
}

function readKeyFigure(
  reading: Reading,
  figure: Exclude<KeyFiguresInput[number], string>,
): KeyFigure {
  const { places, mentions } = reading;
  mention(mentions.facts, figure.fact, places.value(figure, 'fact'));
  const isBare = figure.label === 'none';
  const label = isBare ? undefined : readProseIfAny(reading, figure, 'label');
  return {
    fact: figure.fact,
    ...(isBare ? { isBare } : {}),
    ...(figure.highlight === true ? { highlight: true } : {}),
    ...(figure.form === undefined ? {} : { form: figure.form }),
    ...(label === undefined ? {} : { label }),
    place: places.of(figure),
  };
}

const messageOf =
  (reading: Reading) =>
  (input: object): Message => ({
    lead: readProse(reading, input, 'lead'),
    text: readProse(reading, input, 'text'),
    place: reading.places.of(input),
  });

const entryOf =
  (reading: Reading) =>
  (input: object): RegisterEntry => {
    const status = readProseIfAny(reading, input, 'status');
    const date = readPeriodAt(reading, input, 'date');
    return {
      item: readProse(reading, input, 'item'),
      ...(status === undefined ? {} : { status }),
      ...(date === undefined ? {} : { date }),
      place: reading.places.of(input),
    };
  };
