"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const disableAccountInput = () =>
  import("@/lib/users/input").then((inputs) => inputs.disableAccountInput);

type Account = { id: string; version: number };

export function DisableAccountForm({ account, action }: { account: Account; action: FormAction }) {
  const t = useTranslations("users.account");
  const form = useActionForm(disableAccountInput, action, {
    values: { accountId: account.id, version: account.version },
  });
  return (
    <ActionForm form={form} version={account.version}>
      <HiddenInput name="accountId" value={account.id} />
      <TextInput {...form.field("reason")} label={t("reason")} required />
      <SubmitButton tone="danger">{t("disable")}</SubmitButton>
    </ActionForm>
  );
}
