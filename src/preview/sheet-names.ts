interface Named {
  readonly layout: string;
  readonly languages: readonly string[];
}

/**
 * What each output of a report is called, in their order: its layout, with its languages where several have that layout,
 * and with its number among those that have both alike.
 */
export function sheetNames(outputs: readonly Named[]): readonly string[] {
  const layouts = outputs.map(({ layout }) => layout);
  const names = outputs.map(({ layout, languages }) =>
    isRepeated(layout, layouts) ? `${layout}-${languages.join('-')}` : layout,
  );
  return names.map((name, index) =>
    isRepeated(name, names)
      ? `${name}-${names.slice(0, index + 1).filter((each) => each === name).length}`
      : name,
  );
}

const isRepeated = (name: string, all: readonly string[]): boolean =>
  all.indexOf(name) !== all.lastIndexOf(name);
