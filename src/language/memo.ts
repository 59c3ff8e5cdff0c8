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

/** The same for questions about an object that is never changed; its answer is kept as long as the object is. */
export function memoOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: make(key) };
    known.set(key, kept);
    return kept.value;
  };
}
