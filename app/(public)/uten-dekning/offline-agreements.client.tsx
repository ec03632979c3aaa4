"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import styles from "./road.module.css";

type Agreement = {
  text: string;
  responsible: string;
  dueOn?: string | null | undefined;
  /** Whoever sees to it is chosen in the office; a phone only keeps the choice. */
  adviserId?: string | null | undefined;
};

/** As many agreements as were made; an empty line is not kept. */
export function OfflineAgreements({
  first,
  onChange,
}: {
  first: readonly Agreement[];
  onChange: () => void;
}) {
  const s = useTranslations("guidance.session");
  const [lines, setLines] = useState(Math.max(1, first.length));
  const add = () => {
    setLines(lines + 1);
    onChange();
  };
  return (
    <>
      <HiddenInput name="agreementLines" value={lines} />
      {Array.from({ length: lines }, (_, index) => {
        const name = `agreements.${index}`;
        const written = first[index];
        return (
          <fieldset key={name} className={styles.agreement}>
            <legend>{s("agreement", { number: index + 1 })}</legend>
            <HiddenInput name={`${name}.adviserId`} value={written?.adviserId ?? ""} />
            <TextInput
              id={`${name}.text`}
              name={`${name}.text`}
              defaultValue={written?.text}
              label={s("agreementText")}
              maxLength={500}
            />
            <div className={styles.pair}>
              <TextInput
                id={`${name}.responsible`}
                name={`${name}.responsible`}
                defaultValue={written?.responsible}
                label={s("agreementResponsible")}
                maxLength={120}
              />
              <DateInput
                id={`${name}.dueOn`}
                name={`${name}.dueOn`}
                defaultValue={written?.dueOn}
                label={s("agreementDueOn")}
              />
            </div>
          </fieldset>
        );
      })}
      {lines < 20 && (
        <div>
          <Button variant="secondary" size="sm" onClick={add}>
            {s("addAgreement")}
          </Button>
        </div>
      )}
    </>
  );
}
