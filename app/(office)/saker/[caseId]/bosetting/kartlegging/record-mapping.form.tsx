"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import styles from "../bosetting.module.css";

const recordMappingInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.recordMappingInput);

/** What is asked of someone, by the kind of settlement and the person's own record. */
export type MappingParts = { mapped: boolean; plan: boolean; scarce: boolean };

/** What someone hopes for and whom they know, and what the reception centre has of them. */
export function RecordMappingForm({
  action,
  caseId,
  person,
  version,
  values,
  parts,
}: {
  action: FormAction;
  caseId: string;
  person: { personId: string; name: string };
  version: number;
  values: Record<string, string | null>;
  parts: MappingParts;
}) {
  const t = useTranslations("settlement.mapping");
  const a = useTranslations("settlement.answers");
  const { personId, name } = person;
  const form = useActionForm(recordMappingInput, action, {
    values: { caseId, personId, version, ...values },
  });
  return (
    <ActionForm form={form} version={version} label={name}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      {parts.mapped && <DateInput {...form.field("mappedOn")} label={t("mappedOn")} />}
      <Textarea {...form.field("wish")} label={t("wish")} rows={2} maxLength={500} warnSensitive />
      <div className={styles.party}>
        <RadioGroup
          {...form.field("network")}
          label={t("network")}
          options={(["someone", "nobody"] as const).map((value) => ({
            value,
            label: a(`network.${value}`),
          }))}
          inline
        />
        <div className={styles.whenKnown}>
          <Textarea
            {...form.field("networkNote")}
            label={t("networkNote")}
            help={t("networkHelp")}
            rows={2}
            maxLength={1000}
            warnSensitive
          />
        </div>
      </div>
      {parts.scarce && (
        <RadioGroup
          {...form.field("interpreterScarce")}
          label={t("scarce")}
          options={(["yes", "no"] as const).map((value) => ({
            value,
            label: a(`interpreter_scarce.${value}`),
          }))}
          inline
        />
      )}
      {parts.plan && (
        <>
          <RadioGroup
            {...form.field("plan")}
            label={t("plan")}
            options={(["received", "none"] as const).map((value) => ({
              value,
              label: a(`reception_plan.${value}`),
            }))}
          />
          <DateInput {...form.field("planOn")} label={t("planOn")} />
        </>
      )}
      <SubmitButton variant="secondary">{t("save", { name })}</SubmitButton>
    </ActionForm>
  );
}
