"use client";
import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { Option } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { FieldSource } from "./field-source";
import styles from "./session-fields.module.css";

/** Who was there; who for a part only, and why someone did not come, is folded away. */
export function PresenceFields({
  form,
  persons,
}: {
  form: FieldSource;
  persons: readonly Option[];
}) {
  const t = useTranslations("guidance.session");
  const { partly = [], absences = {} } = form.values as {
    partly?: string[];
    absences?: Record<string, string>;
  };
  return (
    <>
      <CheckboxGroup
        {...form.field("attended")}
        label={<span className="sr-only">{t("who")}</span>}
        help={t("whoHelp")}
        options={persons}
      />
      <Disclosure
        summary={t("presenceDetails")}
        open={partly.length > 0 || Object.values(absences).some(Boolean)}
      >
        <div className={styles.stacked}>
          {persons.map(({ value, label }) => (
            <TextInput
              key={value}
              {...form.field(`absences.${value}`)}
              label={t("absenceOf", { name: label })}
              maxLength={200}
            />
          ))}
          <CheckboxGroup {...form.field("partly")} label={t("partly")} options={persons} />
        </div>
      </Disclosure>
    </>
  );
}
