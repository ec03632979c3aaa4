import type { Option } from "@/app/_ui/form/select";
import type { Supplier } from "@/lib/interpreters/types";

/** Suppliers in use to choose among, and the one that is chosen already. */
export function supplierOptions(suppliers: readonly Supplier[], chosen?: string | null): Option[] {
  return suppliers
    .filter(({ id, isRetired }) => !isRetired || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }));
}
