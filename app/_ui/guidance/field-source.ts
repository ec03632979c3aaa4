import type { FieldProps } from "@/app/_ui/form/form-field";

/** What the fields of a session need of the form that they stand in. */
export type FieldSource = {
  field: (name: string) => FieldProps;
  /** What the session held when the form was opened. */
  values: Readonly<Record<string, unknown>>;
};
