"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { StageAct } from "@/lib/cases/rules/stages";

const moveStageInput = () => import("@/lib/cases/input").then((inputs) => inputs.moveStageInput);

export function MoveStageForm({
  action,
  caseId,
  act,
  version,
  passing,
  label,
}: {
  action: FormAction;
  caseId: string;
  act: StageAct;
  version: number;
  /** The gate misses something, and the sender passes it with a reason. */
  passing: boolean;
  label: string;
}) {
  const t = useTranslations("cases.move");
  const form = useActionForm(moveStageInput, action, { values: { caseId, act, version } });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="act" value={act} />
      {passing && (
        <Textarea
          {...form.field("overrideReason")}
          label={t("overrideReason")}
          help={t("overrideHelp")}
          rows={3}
          required
          warnSensitive
        />
      )}
      <SubmitButton tone={passing ? "danger" : "accent"}>
        {passing ? t("pass") : label}
      </SubmitButton>
    </ActionForm>
  );
}
