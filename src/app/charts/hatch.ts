/** A 45° hatch as a canvas fill, so that harm is told from benefit without its colour. Where no pattern can be made: the plain colour. */
export function hatch(line: string, ground: string): CanvasPattern | string {
  const side = 8;
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const pen = tile.getContext('2d');
  if (!pen) return line;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = line;
  pen.lineWidth = 3;
  pen.beginPath();
  for (const start of [-side, 0, side]) {
    pen.moveTo(start - 1, side + 1);
    pen.lineTo(start + side + 1, -1);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? line;
}
