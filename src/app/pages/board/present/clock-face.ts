/** Seconds as a clock shows them: "2:10", "61:05". @param seconds whole, not negative */
export function clockFace(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
