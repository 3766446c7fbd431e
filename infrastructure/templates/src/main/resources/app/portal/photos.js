/**
 * Photos as one file. Each is drawn again upright and in a size in which an A4 page can be read, so that nothing that the camera
 * noted, such as the place, is left. Several become one PDF file with a page each.
 */

/** Longest sides in pixels and JPEG qualities, tried in turn until the file is small enough. 2,000 pixels are 170 dots per inch. */
const ATTEMPTS = [
  [2000, 0.85],
  [1600, 0.75],
  [1200, 0.6],
];

/** A4 in points. */
const [SHORT, LONG] = [595, 842];

/**
 * @param {File[]} photos
 * @param {{ contentTypes: string[], maxBytes: number }} slot
 * @param {string} name of the file, without an ending
 * @returns {Promise<File>} a JPEG file where the slot accepts it and there is one photo, otherwise a PDF file
 * @throws when the browser cannot read one of them
 */
export async function oneFile(photos, slot, name) {
  const asPicture = photos.length === 1 && slot.contentTypes.includes("image/jpeg");
  let made;
  for (const [side, quality] of ATTEMPTS) {
    const pages = [];
    for (const photo of photos) pages.push(await redrawn(photo, side, quality));
    made = asPicture
      ? new File([pages[0].bytes], name + ".jpg", { type: "image/jpeg" })
      : new File([pdf(pages)], name + ".pdf", { type: "application/pdf" });
    if (made.size <= slot.maxBytes) break;
  }
  return made;
}

/** A photo as a JPEG of at most so many pixels. */
async function redrawn(photo, side, quality) {
  const picture = await createImageBitmap(photo);
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  /** @type {Blob} */
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
}

/**
 * A PDF 1.4 file with a JPEG on each page (ISO 32000-1, 7.5 and 8.9.5). Objects: the catalogue, the pages, and three for each
 * page: the page, the drawing, the picture.
 *
 * @param {{ bytes: Uint8Array<ArrayBuffer>, width: number, height: number }[]} pages
 * @returns {Blob}
 */
export function pdf(pages) {
  const parts = [];
  const starts = [];
  let length = 0;
  const add = (part) => {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (says, stream = null) => {
    starts.push(length);
    add(starts.length + " 0 obj\n" + says);
    if (stream !== null) [" stream\n", stream, "\nendstream"].forEach(add);
    add("\nendobj\n");
  };
  add("%PDF-1.4\n");
  object("<</Type/Catalog/Pages 2 0 R>>");
  object("<</Type/Pages/Count " + pages.length + "/Kids[" + pages.map((_, i) => 3 + 3 * i + " 0 R").join(" ") + "]>>");
  pages.forEach(({ bytes, width, height }, i) => {
    const first = 3 + 3 * i;
    const [pageWidth, pageHeight] = width > height ? [LONG, SHORT] : [SHORT, LONG];
    const scale = Math.min(pageWidth / width, pageHeight / height);
    const [w, h] = [width * scale, height * scale];
    const draws = "q " + [w, 0, 0, h, (pageWidth - w) / 2, (pageHeight - h) / 2].map((number) => number.toFixed(2)).join(" ") + " cm /P Do Q";
    object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + pageWidth + " " + pageHeight + "]/Resources<</XObject<</P " + (first + 2) + " 0 R>>>>/Contents " + (first + 1) + " 0 R>>");
    object("<</Length " + draws.length + ">>", draws);
    object("<</Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length " + bytes.length + ">>", bytes);
  });
  const table = length;
  add("xref\n0 " + (starts.length + 1) + "\n0000000000 65535 f \n");
  starts.forEach((start) => add(String(start).padStart(10, "0") + " 00000 n \n"));
  add("trailer\n<</Size " + (starts.length + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
  return new Blob(parts, { type: "application/pdf" });
}
