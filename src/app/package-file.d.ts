/** The project's own package.json. */
declare module '#package' {
  export const version: string;
}
