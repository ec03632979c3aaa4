"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RadioGroup } from "@/app/_ui/form/choices";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { INTERPRETER_CATEGORIES } from "@/lib/settlement/rules/codes";
import styles from "./bosetting.module.css";

/** Who interprets, with what qualification, and why when there is none; led by CSS alone. */
export function InterpreterFields({
  form,
  label,
  uses,
  children,
}: {
  form: ActionForm;
  label: string;
  uses: readonly Option[];
  /** What more is asked of an interpreter who is booked. */
  children?: ReactNode;
}) {
  const t = useTranslations("settlement.travel");
  const categories = useTranslations("codes.interpreter_category");
  return (
    <div className={styles.interpreter}>
      <RadioGroup {...form.field("interpreterUse")} label={label} options={uses} />
      <div className={styles.whenBooked}>
        {children}
        <Select
          {...form.field("interpreterCategory")}
          label={t("category")}
          options={INTERPRETER_CATEGORIES.map((value) => ({ value, label: categories(value) }))}
        />
      </div>
      <div className={styles.whenUnqualified}>
        <TextInput {...form.field("interpreterDeviationReason")} label={t("deviation")} />
      </div>
    </div>
  );
}
