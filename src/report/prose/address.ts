const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/u, '')
    .replaceAll(/[\s()-]|\/$/gu, '');

/** Whether the words of a link are nothing but its address, whose numerals are no figures. */
export const printsAddress = (words: string, address: string): boolean =>
  bare(words) === bare(address);
