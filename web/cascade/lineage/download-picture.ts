/** Looks that a picture by itself must carry, because style sheets stay behind. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
];
/** Dots of the picture for one of the drawing. */
const SCALE = 2;

/** Saves a drawing of the page as PNG, on the paper of the page. Browser only. */
export async function downloadPicture(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const picture = new Image(canvas.width, canvas.height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(selfContained(drawing, canvas.width, canvas.height))}`;
  await picture.decode();
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}

function selfContained(drawing: SVGSVGElement, width: number, height: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, at) => {
    const look = getComputedStyle(originals[at]!);
    for (const property of CARRIED) element.style.setProperty(property, look.getPropertyValue(property));
  });
  return new XMLSerializer().serializeToString(copy);
}
