/** A canvas to paint a picture on before the engine takes it. */
export interface Painting {
  readonly canvas: HTMLCanvasElement;
  readonly brush: CanvasRenderingContext2D;
}

export function newPainting(width: number, height: number): Painting {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // In main memory: it is read back for its grain and for the engine, seconds slower from a graphics card's.
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('no 2d canvas in this browser');
  return { canvas, brush };
}
