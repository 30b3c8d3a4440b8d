/** Longer than a slow browser needs to take a file. */
const taken = 10_000;

/** Hands a text to the person as a file. The name says what it is and holds nothing of a patient. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, taken);
}
