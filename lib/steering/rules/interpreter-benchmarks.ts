import type { SupplierKind } from "@/lib/interpreters/rules/booking";

/**
 * The national share of assignments that went to interpreters in the register, in percent: 2016, of
 * about 672 000 assignments, from a survey of those who provide interpreters.
 */
export const NATIONAL_SHARE = {
  year: 2016,
  publishedOn: "2017-10-25",
  source: "IMDi: Behovet for tolk i 2016",
  all: 30,
  bySupplier: { municipal: 47, private: 17, own_register: 95 },
} as const satisfies {
  year: number;
  publishedOn: string;
  source: string;
  all: number;
  bySupplier: Record<SupplierKind, number>;
};
