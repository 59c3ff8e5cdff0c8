/**
 * A function that works each answer out once and keeps it: for questions of few different answers that cost much, such
 * as those to Intl, whose objects take tens of microseconds and native memory to make.
 * @param most how many answers are kept; beyond it the memory starts anew, so that long processes stay flat
 */
export function memo<K extends string | number, V>(make: (key: K) => V, most = 200): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}

/** An answer that is worked out when it is first asked for. */
export function lazily<V>(make: () => V): () => V {
  let kept: { readonly value: V } | undefined;
  return () => (kept ??= { value: make() }).value;
}

/** The same for questions about an object that is never changed; its answer is kept as long as the object is. */
export function memoOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: make(key) };
    known.set(key, kept);
    return kept.value;
  };
}

/** The same for questions about an object and a word or number beside it; each answer is kept as long as the object is. */
export function memoOfPair<K extends object, P extends string | number, V>(
  make: (key: K, part: P) => V,
): (key: K, part: P) => V {
  const known = memoOf((_key: K) => new Map<P, V>());
  return (key, part) => {
    const answers = known(key);
    const kept = answers.get(part);
    if (kept !== undefined) return kept;
    const value = make(key, part);
    answers.set(part, value);
    return value;
  };
}

/**
 * The same for questions about texts, which reports made one after another ask of the same words again and again.
 * @param most UTF-16 units of all texts whose answers are kept; beyond it the memory starts anew
 */
export function memoOfText<V>(make: (text: string) => V, most = 100_000): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  let units = 0;
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.value;
    const value = make(text);
    if (units + text.length > most) {
      known.clear();
      units = 0;
    }
    if (text.length <= most) {
      known.set(text, { value });
      units += text.length;
    }
    return value;
  };
}

/**
 * Keeps answers to questions about an object and other parts beside it, each answer as long as all of these are the same.
 * @param most how many answers are kept of one object; beyond it the oldest goes
 */
export function memoOfParts<V>(
  most = 8,
): (key: object, parts: readonly unknown[], make: () => V) => V {
  const known = memoOf((_key: object): { readonly parts: readonly unknown[]; value: V }[] => []);
  return (key, parts, make) => {
    const answers = known(key);
    const kept = answers.find(
      (each) =>
        each.parts.length === parts.length &&
        each.parts.every((part, index) => part === parts[index]),
    );
    if (kept !== undefined) return kept.value;
    const value = make();
    answers.push({ parts, value });
    if (answers.length > most) answers.shift();
    return value;
  };
}

/**
 * The same for whole texts, of which a process asks again and again for a while and then never more: the answer of the text
 * longest unasked goes first. Those of the last few texts are kept whatever their length.
 * @param most UTF-16 units of the other texts whose answers are kept
 */
export function memoOfRecentText<V>(
  make: (text: string) => V,
  most = 100_000,
): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  let units = 0;
  return (text) => {
    const kept = known.get(text) ?? { value: make(text) };
    // A map goes through its keys in the order in which they were put in.
    if (known.delete(text)) units -= text.length;
    known.set(text, kept);
    units += text.length;
    for (const oldest of known.keys()) {
      if (units <= most || known.size <= recentTexts) break;
      known.delete(oldest);
      units -= oldest.length;
    }
    return kept.value;
  };
}

const recentTexts = 8;
