import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import styles from "./field.module.css";

/** What `form.field("name")` hands to an input; every part is optional outside of a form hook. */
export type FieldProps = {
  id: string;
  name: string;
  defaultValue?: unknown;
  errors?: readonly string[];
  inputRef?: Ref<HTMLElement>;
  onChange?: (event: { target: unknown; type?: string }) => void;
  onBlur?: (event: { target: unknown; type?: string }) => void;
};

export type Labels = {
  label: ReactNode;
  help?: ReactNode;
  required?: boolean;
  /** What can be unfolded about the field, under it. */
  note?: ReactNode;
};

/** Ids of the texts that belong to an input, for aria-describedby. */
export function describedBy(id: string, help: unknown, errors?: readonly string[], extra?: string) {
  const ids = [
    help ? `${id}-help` : null,
    errors?.length ? `${id}-error` : null,
    extra ?? null,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, help under it, the input, and the error beneath, tied by ids. */
export function FormField({
  id,
  label,
  help,
  required,
  errors,
  note,
  children,
}: Labels & { id: string; errors?: readonly string[]; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && <RequiredMark />}
      </label>
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      {children}
      <FieldErrors id={id} errors={errors} />
      {note}
    </div>
  );
}

export function RequiredMark() {
  const t = useTranslations("frame.kit");
  return <span className={styles.required}> ({t("required")})</span>;
}

export function FieldErrors({ id, errors }: { id: string; errors?: readonly string[] }) {
  if (!errors?.length) return null;
  return (
    <div id={`${id}-error`}>
      {errors.map((error) => (
        <p key={error} className={`ds-validation-message ${styles.error}`} data-color="danger">
          {error}
        </p>
      ))}
    </div>
  );
}

/** A default value as the text an input shows. */
export function asText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
