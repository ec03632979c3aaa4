"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/kit/button";
import styles from "./letter-text.module.css";

export type InsertableField = {
  name: string;
  label: string;
  optional: boolean;
  needed: boolean;
};

/** The fields of the letter as buttons that put them where the cursor stands in the text. */
export function InsertField({
  fields,
  into,
}: {
  fields: readonly InsertableField[];
  into: string;
}) {
  const t = useTranslations("letters.text");
  const insert = ({ name, optional }: InsertableField) => {
    const area = document.getElementById(into);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const code = optional ? `{{#${name}}}{{${name}}}{{/${name}}}` : `{{${name}}}`;
    area.setRangeText(code, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.fieldsTitle}>{t("insert")}</legend>
      <ul className={styles.fieldList}>
        {fields.map((field) => (
          <li key={field.name}>
            <Button variant="secondary" tone="neutral" size="sm" onClick={() => insert(field)}>
              {field.label}
              {field.needed && <span className={styles.fieldMark}> {t("mustBeThere")}</span>}
              {field.optional && <span className={styles.fieldMark}> {t("mayBeMissing")}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
