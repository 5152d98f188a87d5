/** A canvas that fills the street's place on the page; nothing for who listens to the page. */
export function streetLayer(): HTMLCanvasElement {
  const layer = document.createElement('canvas');
  layer.className = 'street-layer';
  layer.setAttribute('aria-hidden', 'true');
  return layer;
}
