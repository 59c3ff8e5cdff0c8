import type { PageRule, ReportRule } from '../rule.js';
import { addedMultiples } from './printed/directions/added-multiples.js';
import { ageGroupsOfFigures } from './printed/age-groups.js';
import { attributions } from './printed/clauses/attributions.js';
import { chartClaims } from './charts/claims.js';
import { chartTrends } from './charts/trends.js';
import { chartMarks } from './charts/marks.js';
import { chartUnits } from './charts/units.js';
import { columnUnits } from './column-units.js';
import { countedByChange } from './labels/counted-by-change.js';
import { countedOtherwise } from './labels/counted-otherwise.js';
import { contradictions } from './facts/contradictions.js';
import { coverageRule } from './coverage.js';
import { datesSourced } from './printed/times/dates-sourced.js';
import { declaredNames } from './declared-names.js';
import { derived } from './facts/derived.js';
import { operands } from './facts/operands.js';
import { adjunctsOfNext } from './labels/adjuncts-of-next.js';
import { averagesCompared } from './labels/averages-compared.js';
import { balancesInLabels } from './labels/balances.js';
import { changesInLabels } from './labels/changes.js';
import { denialsInLabels } from './labels/denials.js';
import { perHeadInLabels } from './labels/per-head.js';
import { prefixedInLabels } from './labels/prefixed.js';
import { forEachOfAll } from './labels/for-each-of-all.js';
import { timesOfRates } from './labels/times-of-rates.js';
import { totalsOfEach } from './labels/totals-of-each.js';
import { totalsOfParts } from './labels/totals-of-parts.js';
import { kindsInLabels } from './labels/kinds.js';
import { limitsInLabels } from './labels/limits.js';
import { leftExtremes } from './labels/left-extremes.js';
import { leftLevelsInLabels } from './labels/left-levels.js';
import { namedByOtherClause } from './labels/named-by-other-clause.js';
import { monthsInLabels } from './labels/months.js';
import { noneOfThem } from './labels/none-of-them.js';
import { oneOfTwoInLabels } from './labels/one-of-two.js';
import { labelsExchanged } from './labels/exchanged.js';
import { namesOfOtherFigures } from './labels/other-figures.js';
import { risesInLabels } from './labels/sizes-of-rises.js';
import { runsInLabels } from './labels/runs.js';
import { designationsInLabels } from './labels/designations.js';
import { labelsOfOthers } from './labels/of-others.js';
import { derivedShown } from './printed/derived-shown.js';
import { governedCase } from './printed/governed-case.js';
import { denialsInBlocks } from './quoted/denials-in-blocks.js';
import { nounsOfUnits } from './quoted/nouns-of-units.js';
import { glossary } from './parity/glossary.js';
import { opposites } from './printed/clauses/opposites.js';
import { pageFigures } from './printed/page-figures.js';
import { parityFacts } from './parity/facts.js';
import { parityLanguage } from './parity/language.js';
import { parityOpposites } from './parity/opposites.js';
import { parityUnits } from './parity/units.js';
import { parityWords } from './parity/words.js';
import { chartComparisons } from './charts/comparisons.js';
import { partsInProse } from './printed/parts-in-prose.js';
import { partsOfWhole } from './facts/parts-of-whole.js';
import { printedDirection } from './printed/directions/direction.js';
import { printedFrames } from './printed/clauses/frames.js';
import { printedPredicates } from './printed/clauses/predicates.js';
import { printedLevels } from './printed/directions/levels.js';
import { printedStances } from './printed/clauses/stances.js';
import { printedAgainstFarVerbs } from './printed/directions/against-far-verbs.js';
import { printedBounds } from './printed/times/bounds.js';
import { printedPerHead } from './printed/per-head.js';
import { printedPeriods } from './printed/times/periods.js';
import { differencesInLabels } from './labels/differences.js';
import { doubledAsOf } from './printed/times/doubled-as-of.js';
import { printedAsOf } from './printed/times/as-of.js';
import { printedSuperlatives } from './printed/superlatives.js';
import { printedTurned } from './printed/directions/turned.js';
import { printedStatus } from './printed/clauses/status.js';
import { quotedFrames } from './quoted/frames.js';
import { quotedFigures } from './quoted/figures.js';
import { quotedPeriods } from './quoted/periods.js';
import { quotedStatus } from './quoted/status.js';
import { quotes } from './quoted/quotes.js';
import { affirmedWords } from './quoted/affirmed-words.js';
import { wordsOfOtherFigures } from './quoted/words-of-other-figures.js';
import { comingWords } from './quoted/coming-words.js';
import { deniedWords } from './quoted/denied-words.js';
import { turnedChanges } from './quoted/turned-changes.js';
import { basesOfLabels } from './quoted/bases-of-labels.js';
import { ratesOfEach } from './quoted/rates-of-each.js';
import { rateWording } from './printed/rate-wording.js';
import { relativeTime } from './printed/times/relative-time.js';
import { roundedWhole } from './facts/rounded-whole.js';
import { typedTimes } from './printed/times/typed-times.js';
import { sourceLanguages } from './quoted/languages.js';
import { strayFigures } from './printed/stray-figures.js';
import { unitWording } from './unit-wording.js';

/** Proved before anything is laid out. */
export const reportRules: readonly ReportRule[] = [
  sourceLanguages,
  quotes,
  quotedFigures,
  quotedFrames,
  nounsOfUnits,
  quotedPeriods,
  quotedStatus,
  turnedChanges,
  deniedWords,
  affirmedWords,
  wordsOfOtherFigures,
  comingWords,
  derived,
  contradictions,
  operands,
  designationsInLabels,
  labelsOfOthers,
  labelsExchanged,
  namesOfOtherFigures,
  namedByOtherClause,
  leftLevelsInLabels,
  leftExtremes,
  limitsInLabels,
  countedByChange,
  countedOtherwise,
  adjunctsOfNext,
  denialsInLabels,
  forEachOfAll,
  timesOfRates,
  totalsOfEach,
  totalsOfParts,
  kindsInLabels,
  monthsInLabels,
  noneOfThem,
  oneOfTwoInLabels,
  perHeadInLabels,
  prefixedInLabels,
  changesInLabels,
  averagesCompared,
  balancesInLabels,
  differencesInLabels,
  risesInLabels,
  runsInLabels,
  roundedWhole,
  partsOfWhole,
  partsInProse,
  chartComparisons,
  strayFigures,
  declaredNames,
  unitWording,
  parityUnits,
  denialsInBlocks,
  rateWording,
  basesOfLabels,
  ratesOfEach,
  typedTimes,
  governedCase,
  chartClaims,
  chartTrends,
  chartUnits,
  chartMarks,
  columnUnits,
  ageGroupsOfFigures,
  attributions,
  parityFacts,
  parityWords,
  parityOpposites,
  parityLanguage,
  glossary,
  relativeTime,
  printedStatus,
  printedAsOf,
  doubledAsOf,
  printedDirection,
  printedAgainstFarVerbs,
  addedMultiples,
  printedLevels,
  printedSuperlatives,
  printedTurned,
  printedFrames,
  printedPredicates,
  printedStances,
  printedPerHead,
  opposites,
  printedPeriods,
  printedBounds,
  datesSourced,
  coverageRule,
];

/** Proved of the pages of each layout. */
export const pageRules: readonly PageRule[] = [pageFigures, derivedShown];
