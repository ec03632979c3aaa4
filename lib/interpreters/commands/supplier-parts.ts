import "server-only";
import type { Supplier } from "../types";

/** What the trail tells of a supplier, under names that have words for their codes. */
export function toldOf({
  kind,
  name,
  phone,
  email,
  note,
  isRetired = false,
}: Omit<Supplier, "id" | "version" | "isRetired"> & { isRetired?: boolean }) {
  return { supplierKind: kind, name, phone, email, note, isRetired };
}
