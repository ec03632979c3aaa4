"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LEAVING_REASONS } from "@/lib/people/rules/household";

const removeMemberInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.removeMemberInput);

export function RemoveMemberForm({
  action,
  members,
  values,
}: {
  action: FormAction;
  members: Option[];
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.household");
  const form = useActionForm(removeMemberInput, action, { values });
  return (
    <ActionForm form={form} label={t("acts.remove")}>
      <RadioGroup {...form.field("personId")} label={t("whoLeaves")} options={members} required />
      <DateInput
        {...form.field("onDate")}
        label={t("leavesOn")}
        help={t("leavesOnHelp")}
        required
      />
      <Select
        {...form.field("reason")}
        label={t("why")}
        options={LEAVING_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        width="medium"
        required
      />
      <SubmitButton>{t("removeSave")}</SubmitButton>
    </ActionForm>
  );
}
