// Message files are flat: one key, one sentence. Keys may hold dots, because attribute ids do.
declare module '*/i18n/en.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*/i18n/es.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*/i18n/attributes.en.json' {
  const words: Record<string, string>;
  export default words;
}
declare module '*/i18n/attributes.es.json' {
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
