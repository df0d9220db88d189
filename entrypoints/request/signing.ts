import { useEffect, useState } from 'preact/hooks';
import type { Signing } from '../../components/application-form/sign-panel';
import type { Signature } from '../../lib/application/mark';
import { keepSignature, keptSignature } from '../../lib/extension/store/form-store';
import type { Scribe } from '../../lib/pdf/glyphs';

const HANDWRITING = '"Segoe Script", "Bradley Hand", "Apple Chancery", cursive';
/** The most pixels along one side of a picture: enough for print. */
const LARGEST = 1000;
/** The delay before this loads, in milliseconds. Nobody signs sooner after the form has opened. */
const AFTER_MS = 300;

/**
 * What making a signature needs from the browser.
 *
 * @param notKept called if a signature could not be kept on this device, or deleted from it
 */
export function useSigning(name: string, isOpen: boolean, notKept: () => void): Signing {
  const [kept, setKept] = useState<Signature>();
  const [scribe, setScribe] = useState<Scribe>();
  useEffect(() => {
    if (!isOpen) return;
    // The first page comes before anything that the person has not asked for yet.
    const timer = setTimeout(() => {
      void keptSignature().then(setKept);
      void import('../../lib/pdf/scribe').then((module) => setScribe(() => module.scribe(HANDWRITING, 200)));
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return {
    name,
    kept,
    canType: scribe !== undefined,
    outlined: (text) => framed(text, scribe?.(text).outlines ?? []),
    pictured,
    keep(signature) {
      setKept(signature);
      keepSignature(signature).catch(notKept);
    },
  };
}

/** Scales outlines to a signature's frame, and flips them, since their y axis points up. */
function framed(text: string, outlines: readonly (readonly number[])[]): Signature {
  const all = outlines.flat();
  const xs = all.filter((_, i) => i % 2 === 0);
  const ys = all.filter((_, i) => i % 2 === 1);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [Math.max(1, right - left), Math.max(1, high - low)];
  const lines = outlines.map((outline) =>
    outline.map((value, i) => Math.round((i % 2 ? (high - value) / height : (value - left) / width) * 10_000) / 10),
  );
  return { made: 'typed', text, lines, ratio: width / height };
}

/** Reads a picture, and shrinks it if it is larger than print needs. */
async function pictured(file: File): Promise<Signature | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.max(1, bitmap.width * scale), Math.max(1, bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return { made: 'picture', picture: await dataUrl(blob), ratio: bitmap.width / bitmap.height };
  } catch {
    return undefined;
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
