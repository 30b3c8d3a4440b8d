// The code table is JSON; these declarations give each file the type that its readers expect.
declare module '*/observations.json' {
  const rows: import('../code-table').CodeRow[];
  export default rows;
}
declare module '*/answers.json' {
  const rows: import('../code-table').CodeRow[];
  export default rows;
}
declare module '*/conditions.json' {
  const rows: import('../code-table').CodeRow[];
  export default rows;
}
declare module '*/genes.json' {
  const rows: import('../code-table').GeneRow[];
  export default rows;
}
declare module '*/drugs.json' {
  const rows: import('../code-table').DrugCodeRow[];
  export default rows;
}
declare module '*/products.json' {
  const products: Record<string, string>;
  export default products;
}
declare module '*/systems.json' {
  const systems: Record<string, string[]>;
  export default systems;
}
