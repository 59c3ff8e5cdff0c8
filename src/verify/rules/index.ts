import type { PageRule, ReportRule } from '../rule.js';
import { addedMultiples } from './added-multiples.js';
import { ageGroupsOfFigures } from './age-groups.js';
import { attributions } from './attributions.js';
import { chartClaims } from './chart-claims.js';
import { chartTrends } from './chart-trends.js';
import { chartMarks } from './chart-marks.js';
import { chartUnits } from './chart-units.js';
import { columnUnits } from './column-units.js';
import { contradictions } from './contradictions.js';
import { coverageRule } from './coverage.js';
import { datesSourced } from './dates-sourced.js';
import { declaredNames } from './declared-names.js';
import { derived } from './derived.js';
import { operands } from './operands.js';
import { changesInLabels } from './changes-in-labels.js';
import { denialsInLabels } from './denials-in-labels.js';
import { kindsInLabels } from './kinds-in-labels.js';
import { labelsExchanged } from './labels-exchanged.js';
import { labelsOfOthers } from './labels-of-others.js';
import { derivedShown } from './derived-shown.js';
import { governedCase } from './governed-case.js';
import { nounsOfUnits } from './nouns-of-units.js';
import { glossary } from './glossary.js';
import { opposites } from './opposites.js';
import { pageFigures } from './page-figures.js';
import { parityFacts } from './parity-facts.js';
import { parityLanguage } from './parity-language.js';
import { parityOpposites } from './parity-opposites.js';
import { parityWords } from './parity-words.js';
import { chartComparisons } from './chart-comparisons.js';
import { partsInProse } from './parts-in-prose.js';
import { partsOfWhole } from './parts-of-whole.js';
import { printedDirection } from './printed-direction.js';
import { printedFrames } from './printed-frames.js';
import { printedPredicates } from './printed-predicates.js';
import { printedLevels } from './printed-levels.js';
import { printedStances } from './printed-stances.js';
import { printedAgainstFarVerbs } from './printed-against-far-verbs.js';
import { printedBounds } from './printed-bounds.js';
import { printedPerHead } from './printed-per-head.js';
import { printedPeriods } from './printed-periods.js';
import { differencesInLabels } from './differences-in-labels.js';
import { doubledAsOf } from './doubled-as-of.js';
import { printedAsOf } from './printed-as-of.js';
import { printedTurned } from './printed-turned.js';
import { printedStatus } from './printed-status.js';
import { quotedFrames } from './quoted-frames.js';
import { quotedFigures } from './quoted-figures.js';
import { quotedPeriods } from './quoted-periods.js';
import { quotedStatus } from './quoted-status.js';
import { quotes } from './quotes.js';
import { ratesOfEach } from './rates-of-each.js';
import { rateWording } from './rate-wording.js';
import { relativeTime } from './relative-time.js';
import { roundedWhole } from './rounded-whole.js';
import { typedTimes } from './typed-times.js';
import { sourceLanguages } from './source-languages.js';
import { strayFigures } from './stray-figures.js';
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
  derived,
  contradictions,
  operands,
  labelsOfOthers,
  labelsExchanged,
  denialsInLabels,
  kindsInLabels,
  changesInLabels,
  differencesInLabels,
  roundedWhole,
  partsOfWhole,
  partsInProse,
  chartComparisons,
  strayFigures,
  declaredNames,
  unitWording,
  rateWording,
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
