import { v7 } from "uuid";
import { z } from "zod";

/** A new row id: time-ordered, so that new rows stand together in the index. */
export function newId(): string {
  return v7();
}

/** An id from a form or an address. */
export const idInput = z.uuid("errors.not-an-id");

/** Whether the text of an address can be a row id at all. */
export function isId(text: string): boolean {
  return idInput.safeParse(text).success;
}
