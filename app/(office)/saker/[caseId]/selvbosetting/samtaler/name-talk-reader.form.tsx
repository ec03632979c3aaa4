"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const nameTalkReaderInput = () =>
  import("@/lib/self-settlement/input/talks").then((inputs) => inputs.nameTalkReaderInput);

/** Names a colleague to read the talks of the case. */
export function NameTalkReaderForm({
  action,
  caseId,
  people,
}: {
  action: FormAction;
  caseId: string;
  people: readonly Option[];
}) {
  const t = useTranslations("talks.readers");
  const form = useActionForm(nameTalkReaderInput, action, { values: { caseId } });
  return (
    <ActionForm form={form} label={t("add")}>
      <HiddenInput name="caseId" value={caseId} />
      <Select
        {...form.field("accountId")}
        label={t("account")}
        options={people}
        placeholder={t("choose")}
        required
      />
      <TextInput {...form.field("reason")} label={t("reason")} help={t("reasonHelp")} required />
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
