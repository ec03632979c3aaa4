"use client";
import { useTranslations } from "next-intl";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import type { FieldSource } from "./field-source";
import styles from "./session-fields.module.css";
import { useLines } from "./use-lines.client";

type Written = {
  text?: string;
  responsible?: string;
  dueOn?: string | null;
  adviserId?: string | null;
};

/**
 * The agreements of a session: as many as needed, each with who and when. A line is empty from the
 * start, so that one can be written before JavaScript has loaded; empty lines are not saved.
 */
export function AgreementFields({
  form,
  staff,
  onRemove,
}: {
  form: FieldSource;
  staff: readonly Option[];
  onRemove: (list: "agreements", index: number) => void;
}) {
  const t = useTranslations("guidance.session");
  const { lines, add, remove } = useLines<Written>((form.values.agreements ?? []) as Written[]);
  return (
    <>
      {lines.map(({ key, first }, index) => (
        <fieldset key={key} className={styles.agreement}>
          <legend>{t("agreement", { number: index + 1 })}</legend>
          <TextInput
            {...form.field(`agreements.${index}.text`)}
            defaultValue={first.text}
            label={t("agreementText")}
            maxLength={500}
          />
          <div className={styles.pair}>
            <TextInput
              {...form.field(`agreements.${index}.responsible`)}
              defaultValue={first.responsible}
              label={t("agreementResponsible")}
              maxLength={120}
            />
            <DateInput
              {...form.field(`agreements.${index}.dueOn`)}
              defaultValue={first.dueOn}
              label={t("agreementDueOn")}
            />
            <Select
              {...form.field(`agreements.${index}.adviserId`)}
              defaultValue={first.adviserId}
              label={t("agreementAdviser")}
              options={staff}
              placeholder={t("agreementMe")}
            />
          </div>
          <div className={styles.scripted}>
            <Button
              variant="tertiary"
              tone="danger"
              size="sm"
              onClick={() => {
                onRemove("agreements", index);
                remove(index);
              }}
            >
              {t("removeAgreement", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {lines.length < 20 && (
        <div className={styles.scripted}>
          <Button variant="secondary" size="sm" onClick={add}>
            {t("addAgreement")}
          </Button>
        </div>
      )}
    </>
  );
}
