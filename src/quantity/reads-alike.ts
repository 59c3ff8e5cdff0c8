/** 61 % is 61%: languages set a space otherwise, readers do not ask for it. Between digits a space groups. */
const withoutSpaces = (text: string): string => text.replaceAll(/(?<!\d)\s|\s(?!\d)/gu, '');

/** Whether two printed figures differ in spaces alone, so that one of them serves both languages. */
export const readsAlike = (a: string, b: string): boolean =>
  a === b || withoutSpaces(a) === withoutSpaces(b);
