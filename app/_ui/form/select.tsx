import { useTranslations } from "next-intl";
import type { Ref } from "react";
import styles from "./field.module.css";
import { asText, describedBy, type FieldProps, FormField, type Labels } from "./form-field";

export type Option = { value: string; label: string; help?: string };

export function Select({
  id,
  name,
  defaultValue,
  errors,
  inputRef,
  onChange,
  onBlur,
  label,
  help,
  required,
  note,
  options,
  placeholder,
  width = "full",
}: FieldProps &
  Labels & {
    options: readonly Option[];
    /** The empty choice; `null` leaves it out. */
    placeholder?: string | null;
    width?: "short" | "medium" | "full";
  }) {
  const t = useTranslations("frame.kit");
  return (
    <FormField {...{ id, label, help, required, errors, note }}>
      <select
        id={id}
        name={name}
        defaultValue={asText(defaultValue)}
        ref={inputRef as Ref<HTMLSelectElement>}
        onChange={onChange}
        onBlur={onBlur}
        className={`ds-input ${styles.input}`}
        data-width={width}
        aria-required={required}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, help, errors)}
      >
        {placeholder !== null && <option value="">{placeholder ?? t("choose")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
