export const chartCodes = {} as const satisfies Readonly<Record<string, string>>;
