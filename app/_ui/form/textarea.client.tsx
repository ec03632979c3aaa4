"use client";
import { type ChangeEvent, type Ref, useState } from "react";
import styles from "./field.module.css";
import { asText, describedBy, type FieldProps, FormField, type Labels } from "./form-field";
import { FreeTextWarning } from "./free-text-warning.client";

/**
 * Running text. With `warnSensitive` it says so when the text seems to hold an identity number or a
 * diagnosis; the warning never stops anyone from saving.
 */
export function Textarea({
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
  rows = 4,
  maxLength,
  warnSensitive = false,
}: FieldProps & Labels & { rows?: number; maxLength?: number; warnSensitive?: boolean }) {
  const [text, setText] = useState(asText(defaultValue) ?? "");
  const warning = `${id}-warning`;
  return (
    <FormField {...{ id, label, help, required, errors, note }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={asText(defaultValue)}
        ref={inputRef as Ref<HTMLTextAreaElement>}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          if (warnSensitive) setText(event.target.value);
          onChange?.(event);
        }}
        onBlur={onBlur}
        className={`ds-input ${styles.input} ${styles.textarea}`}
        aria-required={required}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, help, errors, warnSensitive ? warning : undefined)}
      />
      {warnSensitive && <FreeTextWarning id={warning} text={text} />}
    </FormField>
  );
}
