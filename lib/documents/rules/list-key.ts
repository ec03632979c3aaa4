import { isId } from "@/lib/platform/ids";

/** The key of a row in the order of a list: newest first. */
export type DocumentKey = { uploadedAt: string; id: string };

/** The key as it stands in an address. */
export function keyInAddress({ uploadedAt, id }: DocumentKey): string {
  return `${Date.parse(uploadedAt)}_${id}`;
}

/** The key that an address names; anything else is the first page. */
export function keyFromAddress(text: string | string[] | undefined): DocumentKey | undefined {
  const [at = "", id = ""] = typeof text === "string" ? text.split("_") : [];
  if (!/^\d{1,14}$/.test(at) || !isId(id)) return undefined;
  return { uploadedAt: new Date(Number(at)).toISOString(), id };
}
