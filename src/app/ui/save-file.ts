/** Longer than a slow browser needs to take a file. */
const taken = 10_000;

/** Hands a text, or what another program reads, to the person as a file. The name says what it is and holds nothing of a patient. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, taken);
}
