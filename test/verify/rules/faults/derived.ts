import { facts, type Fault } from './fault.js';

/** Of calculation. */
export const derivedFaults: readonly Fault[] = [
  facts(
    'calculated figure ascribed',
    'derived/attributed',
    '  round: 1\n',
    '  round: 1\n  attribution: { zh-Hans: 港口管理局, en: Port Authority }\n',
  ),
  facts(
    'invented decimals',
    'derived/too-precise',
    'formula: share - share-rise\n  unit: percent\n  round: 1',
    'formula: share / growth\n  round: 5',
    'round: 5',
  ),
  facts(
    'units mixed in a formula',
    'formula/unit-mismatch',
    'formula: share - share-rise\n  unit: percent',
    'formula: tonnage + ports',
    'formula: tonnage',
  ),
  facts(
    'currencies mixed in a formula',
    'formula/currency-mismatch',
    'formula: share - share-rise\n  unit: percent',
    'formula: investment + deals',
    'formula: investment',
  ),
  facts(
    'percentage points declared as percent',
    'derived/percent-for-points',
    'formula: share - share-rise',
    'formula: share - growth',
    'unit: percent',
  ),
];
