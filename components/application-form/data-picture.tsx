import { useEffect, useRef } from 'preact/hooks';

/** Shows a picture from a data URL. It is painted on a canvas, because our pages' CSP blocks images from such URLs. */
export function DataPicture({ picture }: { picture: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    decoded(picture).then(
      (bitmap) => {
        const element = canvas.current;
        if (!element) return;
        element.width = bitmap.width;
        element.height = bitmap.height;
        element.getContext('2d')?.drawImage(bitmap, 0, 0);
      },
      // The data in a form may not be a picture. Its place then stays empty.
      () => {},
    );
  }, [picture]);
  return <canvas ref={canvas} />;
}

async function decoded(picture: string): Promise<ImageBitmap> {
  const [head = '', base64 = ''] = picture.split(',');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: head.slice(5).split(';')[0] ?? '' }));
}
