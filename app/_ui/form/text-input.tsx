import type { InputHTMLAttributes, Ref } from "react";
import styles from "./field.module.css";
import { asText, describedBy, type FieldProps, FormField, type Labels } from "./form-field";

type Props = FieldProps &
  Labels &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | "type"
    | "inputMode"
    | "autoComplete"
    | "maxLength"
    | "min"
    | "max"
    | "step"
    | "placeholder"
    | "list"
  > & { width?: "short" | "medium" | "full" };

export function TextInput({
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
  type = "text",
  width = "full",
  autoComplete = "off",
  ...rest
}: Props) {
  return (
    <FormField {...{ id, label, help, required, errors, note }}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={asText(defaultValue)}
        ref={inputRef as Ref<HTMLInputElement>}
        onChange={onChange}
        onBlur={onBlur}
        className={`ds-input ${styles.input}`}
        data-width={width}
        aria-required={required}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, help, errors)}
      />
    </FormField>
  );
}

/** A calendar day, posted as `YYYY-MM-DD` by the browser's own date field. */
export function DateInput({ width = "medium", ...props }: Omit<Props, "type">) {
  return <TextInput {...props} type="date" width={width} />;
}
