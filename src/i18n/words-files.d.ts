// Message files are flat: one key, one sentence. Keys may hold dots, because attribute ids do.
declare module '*/en.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*/es.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.en.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*.es.json' {
  const words: Record<string, string>;
  export default words;
}
