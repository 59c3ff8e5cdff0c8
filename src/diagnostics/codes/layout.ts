export const layoutCodes = {} as const satisfies Readonly<Record<string, string>>;
