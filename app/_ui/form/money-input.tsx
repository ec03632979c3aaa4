import type { Ref } from "react";
import styles from "./field.module.css";
import { asText, describedBy, type FieldProps, FormField, type Labels } from "./form-field";

/** An amount in kroner as one types it; `moneyInput` of lib reads it as whole øre. */
export function MoneyInput({
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
}: FieldProps & Labels) {
  return (
    <FormField {...{ id, label, help, required, errors, note }}>
      <span className={styles.amount}>
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={asText(defaultValue)}
          ref={inputRef as Ref<HTMLInputElement>}
          onChange={onChange}
          onBlur={onBlur}
          className={`ds-input ${styles.input}`}
          data-width="short"
          aria-required={required}
          aria-invalid={errors?.length ? true : undefined}
          aria-describedby={describedBy(id, help, errors, `${id}-unit`)}
        />
        <span id={`${id}-unit`}>kr</span>
      </span>
    </FormField>
  );
}
