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
import styles from "./jobbsjansen.module.css";

const input = () => import("@/lib/jobbsjansen/input").then((inputs) => inputs.recordTalkInput);

/** A follow-up talk that was offered, and whether it was held. */
export function TalkForm({
  action,
  participationId,
  today,
}: {
  action: FormAction;
  participationId: string;
  today: string;
}) {
  const t = useTranslations("jobbsjansen.talks");
  const form = useActionForm(input, action, { values: { participationId, offeredOn: today } });
  return (
    <div className={styles.form}>
      <ActionForm form={form} label={t("new")}>
        <HiddenInput name="participationId" value={participationId} />
        <div className={styles.fields}>
          <DateInput {...form.field("offeredOn")} label={t("offeredOn")} required />
          <RadioGroup
            {...form.field("held")}
            label={t("held")}
            options={[
              { value: "true", label: t("heldYes") },
              { value: "false", label: t("heldNo") },
            ]}
            inline
            required
          />
        </div>
        <Textarea {...form.field("agreed")} label={t("agreed")} rows={2} />
        <div>
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
