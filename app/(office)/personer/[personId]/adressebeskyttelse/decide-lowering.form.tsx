"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const decideLoweringInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.decideLoweringInput);

export function DecideLoweringForm({
  action,
  proposalId,
}: {
  action: FormAction;
  proposalId: string;
}) {
  const t = useTranslations("people.protection");
  const form = useActionForm(decideLoweringInput, action, { values: { proposalId } });
  return (
    <ActionForm form={form} label={t("decide")}>
      <RadioGroup
        {...form.field("decision")}
        label={t("decision")}
        options={[
          { value: "approved", label: t("approve") },
          { value: "rejected", label: t("reject") },
        ]}
        required
      />
      <SubmitButton>{t("decideSave")}</SubmitButton>
    </ActionForm>
  );
}
