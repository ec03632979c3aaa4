"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import styles from "./session-form.module.css";

/** The agreements of a session: as many as needed, each with who and when. */
export function Agreements({
  form,
  count,
  onChange,
}: {
  form: ActionForm;
  count: number;
  onChange: () => void;
}) {
  const t = useTranslations("guidance.session");
  const [rows, setRows] = useState(() => Array.from({ length: count }, (_, index) => index));
  const add = () => {
    setRows([...rows, Math.max(-1, ...rows) + 1]);
    onChange();
  };
  const remove = (row: number) => {
    setRows(rows.filter((one) => one !== row));
    form.unregister(`agreements.${row}`);
    onChange();
  };
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row} className={styles.agreement}>
          <legend>{t("agreement", { number: index + 1 })}</legend>
          <TextInput {...form.field(`agreements.${row}.text`)} label={t("agreementText")} />
          <div className={styles.pair}>
            <TextInput
              {...form.field(`agreements.${row}.responsible`)}
              label={t("agreementResponsible")}
            />
            <DateInput {...form.field(`agreements.${row}.dueOn`)} label={t("agreementDueOn")} />
          </div>
          <div>
            <Button variant="tertiary" tone="danger" size="sm" onClick={() => remove(row)}>
              {t("removeAgreement", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" size="sm" onClick={add}>
          {t("addAgreement")}
        </Button>
      </div>
    </>
  );
}
