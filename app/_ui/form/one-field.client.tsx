"use client";
import type { ReactNode } from "react";
import { Checkbox, CheckboxGroup, RadioGroup } from "./choices";
import { MoneyInput } from "./money-input";
import { type Option, Select } from "./select";
import { DateInput, TextInput } from "./text-input";
import { Textarea } from "./textarea.client";
import type { ActionForm as Form } from "./use-action-form.client";

export type Field = {
  name: string;
  kind:
    | "date"
    | "text"
    | "number"
    | "money"
    | "words"
    | "radio"
    | "select"
    | "checkbox"
    | "checkboxes"
    | "time";
  label: string;
  help?: string;
  options?: readonly Option[];
  required?: boolean;
};

/** A field as it is told of in data, for a form whose fields are a list. */
export function OneField({
  field,
  form,
  note,
}: {
  field: Field;
  form: Form;
  /** What stands under it and follows what is typed. */
  note?: ReactNode;
}) {
  const { kind, name, options = [], ...labels } = field;
  const props = { ...form.field(name), ...labels, ...(note !== undefined && { note }) };
  switch (kind) {
    case "date":
      return <DateInput {...props} />;
    case "money":
      return <MoneyInput {...props} />;
    case "number":
      return <TextInput {...props} inputMode="decimal" width="short" />;
    case "words":
      return <Textarea {...props} rows={3} warnSensitive />;
    case "radio":
      return <RadioGroup {...props} options={options} />;
    case "checkbox":
      return <Checkbox {...props} />;
    case "checkboxes":
      return <CheckboxGroup {...props} options={options} />;
    case "time":
      return <TextInput {...props} type="time" width="short" />;
    case "select":
      return <Select {...props} options={options} width="medium" />;
    default:
      return <TextInput {...props} />;
  }
}
