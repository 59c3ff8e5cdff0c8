export const verifyCodes = {} as const satisfies Readonly<Record<string, string>>;
