import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { groundsFor, isDeniedNear } from '../../clauses/denials/denied-near.js';
import { freeOf } from '../../clauses/denials/free-of.js';
import { closedWords } from '../../clauses/words/closed-words.js';
import { found } from '../../clauses/words/frame-words.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { fieldPlace } from '../../field-place.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { within } from '../../sources/source-text.js';

/** What a label says to be not so, or lacking, the source says too: “without water” is nothing that people have. */
export const denialsInLabels: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inLabelledFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const names = terms.exempt(label, language);
    const own = packOf(language, packs);
    const word = denialOf(label, fact, own);
    if (word === undefined || names.some((name) => within(word, name))) continue;
    return isDeniedNear(match, pack, groundsFor(label, word, own))
      ? []
      : [
          error(
            'figure/denied',
            fieldPlace(fact, `label.${language}`, 'label'),
            `the label of “${fact.id}” says “${word.text}” in ${language}, and its source denies nothing near the figure`,
            'name in the label what the source counts, or quote words of the source that say so',
          ),
        ];
  }
  return [];
}

function denialOf(label: string, fact: Fact, pack: LanguagePack): ClauseWord | undefined {
  const closed = closedWords(label, { start: 0, end: label.length }, pack);
  const { denials, needs, gratis } = denialsOf(pack);
  // What time or money something needs is no lack of it.
  const { kind, id } = fact.quantity.unit;
  const isAmount = kind === 'currency' || (kind === 'measure' && id !== 'person');
  // “Rides free of charge” are free, and lack nothing.
  const free = holds(label, gratis) ? [] : found(label, freeOf(pack).before, 0);
  return [...closed.words(denials), ...free, ...(isAmount ? [] : closed.words(needs))].find(
    ({ text, end }) =>
      // 非金融 is a kind of thing; “No. of visits” counts.
      !pack.frame['negating-prefixes'].includes(text) && label.charAt(end) !== '.',
  );
}

const denialsOf = memoOf(({ frame, ...pack }: LanguagePack) => {
  const { lack, need } = frame.predicates;
  return {
    // « Voyageurs non remboursés ».
    denials: wordFinder(
      [
        ...frame.negations,
        ...frame['opposing-prefixes'].filter(
          (each) => pack.script === 'Latn' && frame.denying.includes(each),
        ),
        ...lack.behind,
      ],
      { frame, ...pack },
    ),
    gratis: once(wordFinder(frame['kinds-in-labels']['free']?.says ?? [], { frame, ...pack })),
    needs: wordFinder([...need.behind, ...need.before], { frame, ...pack }),
  };
});
