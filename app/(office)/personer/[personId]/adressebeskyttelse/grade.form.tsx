"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const proposeLoweringInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.proposeLoweringInput);

const raiseProtectionInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.raiseProtectionInput);

/** A new grade with its reason: raised at once, or proposed to be lowered. */
export function GradeForm({
  act,
  action,
  personId,
  grades,
}: {
  act: "raise" | "lower";
  action: FormAction;
  personId: string;
  grades: Option[];
}) {
  const t = useTranslations("people.protection");
  const input = act === "raise" ? raiseProtectionInput : proposeLoweringInput;
  const form = useActionForm(input, action, { values: { personId } });
  return (
    <ActionForm form={form} label={t(act)}>
      <RadioGroup {...form.field("grade")} label={t("newGrade")} options={grades} required />
      <Textarea
        {...form.field("reason")}
        label={t("reason")}
        help={t(`${act}ReasonHelp`)}
        rows={3}
        required={act === "lower"}
        warnSensitive
      />
      <SubmitButton
        variant={act === "raise" ? "primary" : "secondary"}
        tone={act === "raise" ? "danger" : "accent"}
      >
        {t(`${act}Save`)}
      </SubmitButton>
    </ActionForm>
  );
}
