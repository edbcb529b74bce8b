import type { SvgFile } from './svg';

/** Pixels of the file for each px of the picture: sharp on paper and on fine screens. */
const SCALE = 2;

/** The picture in pixels. Rejects where the browser cannot draw it. */
export async function pngOf({ text, width, height }: SvgFile): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
