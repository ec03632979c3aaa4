"use client";
import { useTranslations } from "next-intl";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
import type { FieldProps } from "@/app/_ui/form/form-field";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { interpreterModes } from "@/lib/guidance/rules/session";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import styles from "./road.module.css";

/** Whether there was an interpreter; what follows from an answer appears by CSS alone. */
export function OfflineInterpreter({
  field,
  languages,
}: {
  field: (name: string) => FieldProps;
  languages: readonly Option[];
}) {
  const s = useTranslations("guidance.session");
  const g = useTranslations("guidance");
  return (
    <div className={styles.interpreter}>
      <RadioGroup
        {...field("interpreterUse")}
        label={s("interpreterUse")}
        options={interpreterUses.map((code) => ({
          value: code,
          label: g(`interpreterUses.${code}`),
        }))}
      />
      <div className={styles.whenUsed}>
        <Select
          {...field("interpreterLanguage")}
          label={s("interpreterLanguage")}
          options={languages}
          placeholder={s("chooseLanguage")}
        />
        <Select
          {...field("interpreterCategory")}
          label={s("interpreterCategory")}
          help={s("interpreterCategoryHelp")}
          options={interpreterCategories.map((code) => ({
            value: code,
            label: g(`interpreterCategories.${code}`),
          }))}
          placeholder={s("chooseCategory")}
        />
        <RadioGroup
          {...field("interpreterMode")}
          label={s("interpreterMode")}
          options={interpreterModes.map((code) => ({
            value: code,
            label: g(`interpreterModes.${code}`),
          }))}
        />
      </div>
      <div className={styles.whenNotQualified}>
        <TextInput
          {...field("interpreterDeviationReason")}
          label={s("interpreterDeviationReason")}
          maxLength={500}
        />
      </div>
      <div>
        <Checkbox {...field("interpreterNoShow")} label={s("interpreterNoShow")} />
        <Checkbox {...field("interpretedByMinor")} label={s("interpretedByMinor")} />
      </div>
      <div className={styles.whenMinor}>
        <TextInput
          {...field("minorInterpreterReason")}
          label={s("minorInterpreterReason")}
          maxLength={500}
        />
      </div>
    </div>
  );
}
