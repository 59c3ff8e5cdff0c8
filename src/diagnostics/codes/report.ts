export const reportCodes = {} as const satisfies Readonly<Record<string, string>>;
