"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { useRoleOptions } from "../role-options.client";

const changeRolesInput = () =>
  import("@/lib/users/input").then((inputs) => inputs.changeRolesInput);

type Account = { id: string; version: number; roles: readonly string[] };

export function ChangeRolesForm({ account, action }: { account: Account; action: FormAction }) {
  const t = useTranslations("users.account");
  const n = useTranslations("users.newAccount");
  const { id, version, roles } = account;
  const form = useActionForm(changeRolesInput, action, {
    values: { accountId: id, version, roles: [...roles] },
    conflictLabels: { roles: n("roles") },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="accountId" value={id} />
      <CheckboxGroup {...form.field("roles")} label={n("roles")} options={useRoleOptions()} />
      <SubmitButton>{t("saveRoles")}</SubmitButton>
    </ActionForm>
  );
}
