"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import styles from "../bosetting.module.css";

const answerListInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.answerListInput);

/** The municipality's answer; what a no asks for appears by CSS alone, so it needs no JavaScript. */
export function AnswerListForm({
  action,
  caseId,
  version,
  reasons,
  today,
  notes,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  reasons: readonly Option[];
  today: string;
  notes: ReportedNotes;
}) {
  const t = useTranslations("settlement.answer");
  const form = useActionForm(answerListInput, action, {
    values: { caseId, version, answeredOn: today },
  });
  return (
    <ActionForm form={form} version={version} label={t("answerTitle")}>
      <HiddenInput name="caseId" value={caseId} />
      <div className={styles.answer}>
        <RadioGroup
          {...form.field("answer")}
          label={t("answer")}
          options={[
            { value: "accepted", label: t("accepted") },
            { value: "declined", label: t("declined"), help: t("closes") },
          ]}
          note={notes.answer}
          required
        />
        <div className={styles.whenDeclined}>
          <Select
            {...form.field("reason")}
            label={t("reason")}
            help={t("reasonHelp")}
            options={reasons}
            note={notes.reason}
          />
          <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
        </div>
        <DateInput {...form.field("answeredOn")} label={t("answeredOn")} required />
      </div>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
