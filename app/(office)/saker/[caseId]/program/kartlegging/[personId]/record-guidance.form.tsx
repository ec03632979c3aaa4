"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import styles from "./mapping.module.css";

const input = () => import("@/lib/mapping/input").then((inputs) => inputs.recordGuidanceInput);

/** Career guidance by the county: offered, held, recommended. */
export function RecordGuidanceForm({
  action,
  about,
  version,
  values,
  mayDecline,
}: {
  action: FormAction;
  about: { caseId: string; personId: string };
  version: number;
  values: Record<string, unknown>;
  mayDecline: boolean;
}) {
  const t = useTranslations("mapping.guidance");
  const labels = ["offeredOn", "declinedOn", "heldOn", "provider", "recommendation"] as const;
  const form = useActionForm(input, action, {
    values: { ...values, ...about, version },
    conflictLabels: Object.fromEntries(labels.map((name) => [name, t(name)])),
  });
  return (
    <ActionForm form={form} label={t("title")} version={version}>
      <HiddenInput name="caseId" value={about.caseId} />
      <HiddenInput name="personId" value={about.personId} />
      <div className={`${styles.own} ${styles.fields}`}>
        <DateInput {...form.field("offeredOn")} label={t("offeredOn")} width="full" />
        {mayDecline && (
          <DateInput {...form.field("declinedOn")} label={t("declinedOn")} width="full" />
        )}
        <DateInput {...form.field("heldOn")} label={t("heldOn")} width="full" />
        <TextInput {...form.field("provider")} label={t("provider")} />
      </div>
      <Textarea {...form.field("recommendation")} label={t("recommendation")} rows={3} />
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
