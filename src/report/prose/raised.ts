const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

type Script = 'superscript' | 'subscript';

export const isScript = (mark: string): mark is Script =>
  mark === 'superscript' || mark === 'subscript';

/** Digits as the characters that Unicode has for them raised or lowered: m<sup>2</sup> is m², CO<sub>2</sub> is CO₂. */
export const asScript = (text: string, mark: Script): string =>
  text.replaceAll(
    /[0-9]/gu,
    (digit) => (mark === 'superscript' ? superscripts : subscripts)[Number(digit)] ?? digit,
  );
