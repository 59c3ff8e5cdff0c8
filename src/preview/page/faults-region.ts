import type { FaultView } from '../view.js';
import { fill, find, h, type Child } from './dom.js';
import { fileLink } from './pieces.js';
import { timeOf, type Shown } from './store.js';

/** Faults listed at the foot of the panel before the rest is counted. */
const most = 4;

export interface FaultActions {
  readonly show: (fault: number) => void;
  readonly fold: () => void;
}

/** The faults: the first on a card over the pages, all in a list. */
export function drawFaults(shown: Shown, actions: FaultActions): void {
  const { faults } = shown.state;
  drawCard(shown, faults[shown.fault] ?? faults[0], actions);
  fill(find('faults'), ...listOf(shown, faults, actions));
}

const isError = ({ severity }: FaultView): boolean => severity === 'error';

const countsOf = (faults: readonly FaultView[]) => ({
  errors: faults.filter(isError).length,
  warnings: faults.filter((each) => !isError(each)).length,
});

/** “1 error”, “0 warnings” */
export const countWords = ({ words, state }: Shown): readonly [string, string] => {
  const { errors, warnings } = countsOf(state.faults);
  return [words('count-errors', { count: errors }), words('count-warnings', { count: warnings })];
};

let told = '';

function drawCard(shown: Shown, fault: FaultView | undefined, { fold }: FaultActions): void {
  const { words, state, isFolded } = shown;
  const card = find('card');
  card.hidden = state.isBuilt || state.build === 0 || fault === undefined;
  card.classList.toggle('folded', isFolded);
  if (card.hidden || fault === undefined) {
    told = '';
    fill(card);
    return;
  }
  const { code, place, problem, remedy, frame, length } = fault;
  const lastGood = state.good ? words('last-good', { time: timeOf(shown) }) : words('none-good');
  const name = JSON.stringify([code, place, problem]);
  fill(
    card,
    h(
      'div',
      // A fault that stays over several builds is told once.
      { class: 'fault', role: name === told ? undefined : 'alert' },
      h('h2', {}, icon(fault), sentenceOf(problem)),
      h(
        'p',
        {},
        fileLink(shown, place, `${place.file}:${place.line}:${place.column}`),
        h('code', { class: 'quiet' }, code),
      ),
    ),
    isFolded || frame.length === 0
      ? undefined
      : h(
          'div',
          {
            class: 'frame',
            tabindex: 0,
            role: 'group',
            'aria-label': `${place.file}:${place.line}`,
          },
          ...frame.map((line) => frameLine(line, place, length)),
        ),
    isFolded
      ? undefined
      : h('p', { class: 'remedy' }, h('b', {}, words('remedy')), ` ${sentenceOf(remedy)}.`),
    h(
      'p',
      { class: 'strip' },
      h('span', {}, lastGood),
      h(
        'button',
        {
          type: 'button',
          class: 'plain',
          'data-key': 'fold',
          'aria-expanded': String(!isFolded),
          click: fold,
        },
        words(isFolded ? 'show-fault' : 'hide-fault'),
        h('kbd', { 'aria-hidden': 'true' }, 'Esc'),
      ),
    ),
  );
  told = name;
}

/** A line of the file, the words at fault underlined. */
function frameLine(
  { number, text }: FaultView['frame'][number],
  { line, column }: FaultView['place'],
  length: number,
): HTMLElement {
  const isAt = number === line;
  const [start, end] = [column - 1, column - 1 + length];
  return h(
    'div',
    { class: isAt ? 'at' : undefined },
    h('span', { class: 'number' }, String(number)),
    isAt
      ? h(
          'span',
          {},
          text.slice(0, start),
          h('u', {}, text.slice(start, end) || ' '),
          text.slice(end),
        )
      : h('span', {}, text),
  );
}

function listOf(
  shown: Shown,
  faults: readonly FaultView[],
  { show }: FaultActions,
): readonly Child[] {
  const { words, state } = shown;
  if (state.build === 0) return [];
  if (faults.length === 0) return [h('p', { class: 'quiet' }, words('no-faults'))];
  // The list goes along with the fault that is shown.
  const first = Math.max(0, Math.min(shown.fault - most + 1, faults.length - most));
  const listed = faults.slice(first, first + most);
  const rest = faults.length - listed.length;
  const [errors, warnings] = countWords(shown);
  return [
    h(
      'div',
      { class: 'head' },
      h('h2', {}, words('faults-count', { errors, warnings })),
      h('kbd', { 'aria-hidden': 'true' }, 'F'),
    ),
    h(
      'ol',
      {},
      ...listed.map((fault, at) => {
        const index = first + at;
        return h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: 'fault-name',
              'data-key': `fault-${index}`,
              'aria-current': !state.isBuilt && index === shown.fault ? 'true' : undefined,
              click: () => show(index),
            },
            icon(fault),
            h('span', { class: 'hidden' }, `${words(fault.severity)}: `),
            sentenceOf(fault.problem),
          ),
          h(
            'span',
            { class: 'where' },
            fileLink(shown, fault.place),
            h('code', { class: 'quiet' }, fault.code),
          ),
          isError(fault) ? undefined : h('span', { class: 'quiet' }, sentenceOf(fault.remedy)),
        );
      }),
    ),
    rest === 0 ? undefined : h('p', { class: 'quiet' }, words('more-faults', { count: rest })),
  ];
}

/** A shape as well as a colour: a cross in a disc, a triangle. */
const icon = (fault: FaultView): HTMLElement =>
  h('span', { class: `icon ${fault.severity}`, 'aria-hidden': 'true' }, isError(fault) ? '×' : '!');

/** Diagnostics are clauses. */
const sentenceOf = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
