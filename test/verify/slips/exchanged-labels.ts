import { said, type Fields, type Material } from './material.js';
import { quoteIn } from './places.js';
import type { Slip } from './slip.js';

/** Labels that changed places between two figures of one unit in one sentence. */
export function exchangedLabels({ facts, text }: Material): readonly Slip[] {
  const all = Object.entries(facts);
  const isOfOneSentence = (one: Fields, other: Fields): boolean => {
    const [from, to] = [quoteIn(text, one)?.from, quoteIn(text, other)?.from];
    return (
      from !== undefined &&
      to !== undefined &&
      !/[。\n]|\.\s/u.test(text.slice(Math.min(from, to), Math.max(from, to)))
    );
  };
  const unitOf = (fact: Fields): unknown =>
    said(fact, 'value').endsWith('%') ? 'percent' : fact['unit'];
  return all.flatMap(([id, fact], index) =>
    all.slice(index + 1).flatMap(([otherId, other]): Slip[] => {
      const [label, otherLabel] = [fact['label'], other['label']];
      return label !== undefined &&
        JSON.stringify(label) !== JSON.stringify(otherLabel) &&
        unitOf(fact) === unitOf(other) &&
        fact['value'] !== other['value'] &&
        isOfOneSentence(fact, other)
        ? [
            {
              kind: 'label of a fact',
              fact: id,
              told: JSON.stringify(otherLabel),
              fields: { ...fact, label: otherLabel },
              other: [otherId, { ...other, label }],
              edits: [],
            },
          ]
        : [];
    }),
  );
}
