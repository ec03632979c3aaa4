import type { ReactNode } from "react";
import styles from "./field.module.css";

/** Inputs that belong together, under one heading. */
export function Fieldset({
  legend,
  help,
  children,
}: {
  legend: ReactNode;
  help?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.fieldsetLegend}>{legend}</legend>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </fieldset>
  );
}

export function HiddenInput({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
