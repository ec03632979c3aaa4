"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const changeAccountInput = () =>
  import("@/lib/users/input").then((inputs) => inputs.changeAccountInput);

type Account = {
  id: string;
  version: number;
  name: string;
  title: string | null;
  email: string | null;
};

export function ChangeAccountForm({ account, action }: { account: Account; action: FormAction }) {
  const t = useTranslations("users.account");
  const n = useTranslations("users.newAccount");
  const { id, version, name, title, email } = account;
  const form = useActionForm(changeAccountInput, action, {
    values: { accountId: id, version, name, title, email },
    conflictLabels: { name: n("name"), title: n("jobTitle"), email: n("email") },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="accountId" value={id} />
      <TextInput {...form.field("name")} label={n("name")} required />
      <TextInput {...form.field("title")} label={n("jobTitle")} />
      <TextInput {...form.field("email")} label={n("email")} type="email" />
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
