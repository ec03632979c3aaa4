"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FieldProps } from "@/app/_ui/form/form-field";
import { Select } from "@/app/_ui/form/select";
import { interpreterCategories } from "@/lib/interpreters/rules/interpreting";

/** The category in the national register of someone who is not in the municipality's. */
export function CategorySelect({
  field,
  label,
  help,
  required = false,
}: {
  field: FieldProps;
  label: string;
  help: ReactNode;
  required?: boolean;
}) {
  const categories = useTranslations("codes.interpreter_category");
  return (
    <Select
      {...field}
      label={label}
      help={help || undefined}
      options={interpreterCategories.map((value) => ({ value, label: categories(value) }))}
      required={required}
    />
  );
}
