/** What the centre decides and the texts of the plans leave open as `{fever}`: the number is never written into them. */
export const careParameters = ['fever'] as const;
export type CareParameter = (typeof careParameters)[number];

/** Fills a text of a plan; each value in the words of the reader: "38.0 °C (100.4 °F)". */
export function fillCareText(text: string, values: Readonly<Record<CareParameter, string>>): string {
  return careParameters.reduce((filled, name) => filled.replaceAll(`{${name}}`, values[name]), text);
}

/** Degrees Celsius in Fahrenheit, to the tenth that a thermometer shows. */
export const fahrenheit = (celsius: number): number => Math.round(celsius * 18 + 320) / 10;
