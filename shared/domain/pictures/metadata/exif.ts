import { decodeText } from '../../platform/text-encoding';
import { TIFF_TAG } from '../file/tiff';

/** What cameras and programs write where nobody described the picture. */
const NO_DESCRIPTION =
  /^(olympus digital camera|minolta digital camera|konica minolta digital camera|sony dsc|samsung camera pictures|exif_jpeg_picture|dcim\\.*|digital camera|<?kenox.*|created with gimp)$/i;

/** The texts of EXIF values, by TIFF tag. */
export function exifTexts(values: ReadonlyMap<number, Uint8Array>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [tag, bytes] of values) {
    const text = textOf(bytes, tag === TIFF_TAG.copyright ? 2 : 1);
    if (!NO_DESCRIPTION.test(text)) {
      texts.set(tag, text);
    }
  }
  return texts;
}

/**
 * A text ends at its first zero. The copyright has two of them, the photographer's and the editor's;
 * the first is a space where there is only the second (Exif 2.32).
 */
function textOf(bytes: Uint8Array, count: number): string {
  const parts: string[] = [];
  let start = 0;
  while (parts.length < count && start < bytes.length) {
    const zero = bytes.indexOf(0, start);
    const end = zero < 0 ? bytes.length : zero;
    parts.push(decodeText(bytes.subarray(start, end)).trim());
    start = end + 1;
  }
  return parts.filter(Boolean).join('; ');
}
