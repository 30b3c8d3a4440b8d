export const drugGateExceptions: Readonly<Record<string, string>> = {};
