import { fill, find, h } from './dom.js';
import { countWords } from './faults-region.js';
import { outputOf, timeOf, type Shown } from './store.js';

/** The line at the foot: how the last build went. */
export function drawStatus(shown: Shown): void {
  const { words, state, connection, isBuilding, notice } = shown;
  const output = outputOf(shown);
  const counts = countWords(shown);
  const parts =
    connection === 'stopped'
      ? [words('stopped')]
      : state.build === 0
        ? [words(connection === 'open' ? 'building' : 'starting')]
        : isBuilding
          ? [words('building')]
          : state.isBuilt
            ? [
                words('built', { seconds: (state.seconds ?? 0).toFixed(2) }),
                words('count-pages', { count: output?.pages.length ?? 0 }),
                words('count-figures', { count: output?.figures ?? 0 }),
                ...(state.isComplete ? counts : [words('others-follow')]),
              ]
            : [
                words('not-built'),
                ...counts,
                ...(state.good ? [words('unchanged', { time: timeOf(shown) })] : []),
              ];
  const status = find('status');
  status.dataset['state'] =
    connection === 'stopped' ? 'stopped' : state.isBuilt ? 'built' : 'fault';
  fill(
    status,
    ...[...parts, ...(notice === '' ? [] : [notice])].map((part) => h('span', {}, part)),
  );
  fill(
    find('legend'),
    ...[
      ['J K', words('figure')],
      ['[ ]', words('page', { number: '' }).trim()],
      ['E', words('open-in-editor')],
      ['F', words('faults')],
      ['?', words('all-keys')],
    ].map(([keys = '', text]) =>
      h('span', {}, ...keys.split(' ').map((key) => h('kbd', {}, key)), ` ${text}`),
    ),
  );
}
