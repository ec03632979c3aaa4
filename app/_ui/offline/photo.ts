const longestSide = 1600;
const quality = 0.82;

/** The largest size of the same shape whose longest side is no longer than `most`. */
export function fitWithin(
  width: number,
  height: number,
  most: number = longestSide,
): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/**
 * The photo made smaller, as a JPEG drawn anew: only what is seen in it is left, and neither where
 * nor with what it was taken.
 *
 * @throws when the browser cannot read it as a picture
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const { width, height } = fitWithin(picture.width, picture.height);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (drawn) => (drawn ? resolve(drawn) : reject(new Error("no picture"))),
        "image/jpeg",
        quality,
      );
    });
  } finally {
    picture.close();
  }
}
