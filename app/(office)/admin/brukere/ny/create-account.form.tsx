"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import type { AccessRequestRow } from "@/lib/users/types";
import { useRoleOptions } from "../role-options.client";

const createAccountInput = () =>
  import("@/lib/users/input").then((inputs) => inputs.createAccountInput);

export function CreateAccountForm({
  action,
  request,
  issuer,
  draft,
}: {
  action: FormAction;
  request?: AccessRequestRow | undefined;
  issuer?: string | undefined;
  draft: Draft;
}) {
  const t = useTranslations("users.newAccount");
  const form = useActionForm(createAccountInput, action, {
    values: {
      ...(request
        ? { requestId: request.id, name: request.name, email: request.email }
        : { issuer }),
      ...draft.kept?.values,
    },
  });
  return (
    <ActionForm form={form}>
      <FormDraft form={form} draft={draft} />
      {request ? (
        <HiddenInput name="requestId" value={request.id} />
      ) : (
        <>
          <TextInput
            {...form.field("issuer")}
            label={t("issuer")}
            help={t("issuerHelp")}
            type="url"
            required
          />
          <TextInput {...form.field("subject")} label={t("subject")} required />
        </>
      )}
      <TextInput {...form.field("name")} label={t("name")} required />
      <TextInput {...form.field("title")} label={t("jobTitle")} />
      <TextInput {...form.field("email")} label={t("email")} type="email" />
      <CheckboxGroup
        {...form.field("roles")}
        label={t("roles")}
        help={t("rolesHelp")}
        options={useRoleOptions()}
        required
      />
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href="/admin/brukere" variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
