"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import styles from "./session-form.module.css";

type Written = {
  text?: string;
  responsible?: string;
  dueOn?: string | null;
  adviserId?: string | null;
};
type Line = { key: number; first: Written };

/**
 * The agreements of a session: as many as needed, each with who and when. A line is empty from the
 * start, so that one can be written before JavaScript has loaded; empty lines are not saved.
 */
export function Agreements({
  form,
  staff,
  onChange,
}: {
  form: ActionForm;
  staff: readonly Option[];
  onChange: () => void;
}) {
  const t = useTranslations("guidance.session");
  const [lines, setLines] = useState<Line[]>(() => {
    const written = (form.values.agreements ?? []) as Written[];
    return (written.length > 0 ? written : [{}]).map((first, key) => ({ key, first }));
  });
  const add = () => {
    setLines([...lines, { key: Math.max(-1, ...lines.map((line) => line.key)) + 1, first: {} }]);
  };
  const remove = (index: number) => {
    const kept = (form.getValues("agreements") as Written[]).toSpliced(index, 1);
    form.unregister("agreements");
    form.setValue("agreements", kept);
    setLines(lines.toSpliced(index, 1));
    onChange();
  };
  return (
    <>
      {lines.map(({ key, first }, index) => (
        <fieldset key={key} className={styles.agreement}>
          <legend>{t("agreement", { number: index + 1 })}</legend>
          <TextInput
            {...form.field(`agreements.${index}.text`)}
            defaultValue={first.text}
            label={t("agreementText")}
          />
          <div className={styles.pair}>
            <TextInput
              {...form.field(`agreements.${index}.responsible`)}
              defaultValue={first.responsible}
              label={t("agreementResponsible")}
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
            <Button variant="tertiary" tone="danger" size="sm" onClick={() => remove(index)}>
              {t("removeAgreement", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.scripted}>
        <Button variant="secondary" size="sm" onClick={add}>
          {t("addAgreement")}
        </Button>
      </div>
    </>
  );
}
