import type { ReactNode } from "react";
import { NORM_SIZES, type NormSize, RENT_BASES, type RentBasis } from "@/lib/policy/rules/content";
import type { PolicyContent } from "@/lib/policy/types";
import styles from "./leaflet.module.css";

/** The rent norms as a table of what the municipality has set; `none` when it has set nothing. */
export function RentNorms({
  norms,
  caption,
  persons,
  size,
  basis,
  kroner,
  none,
}: {
  norms: PolicyContent["rent"]["norms"];
  caption: string;
  persons: string;
  size: (size: NormSize) => string;
  basis: (basis: RentBasis) => string;
  kroner: (amount: number) => string;
  none: ReactNode;
}) {
  const rows = NORM_SIZES.filter((one) => RENT_BASES.some((other) => norms[one][other] !== null));
  const columns = RENT_BASES.filter((other) =>
    NORM_SIZES.some((one) => norms[one][other] !== null),
  );
  if (rows.length === 0) return <>{none}</>;
  return (
    <table className={styles.norms}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{persons}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {basis(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{size(row)}</th>
            {columns.map((column) => {
              const amount = norms[row][column];
              return <td key={column}>{amount === null ? "–" : kroner(amount)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
