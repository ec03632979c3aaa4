"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import type { LetterSettings } from "@/lib/letters/types";

const input = () => import("@/lib/letters/input").then((m) => m.setLetterSettingsInput);

export function SetLetterSettingsForm({
  action,
  settings,
  choices,
}: {
  action: FormAction;
  settings: LetterSettings;
  choices: readonly Option[];
}) {
  const t = useTranslations("letters.sender");
  const { version, department, address, phone, email, refusalIs } = settings;
  const form = useActionForm(input, action, {
    values: {
      version,
      department: department ?? "",
      address: address.join("\n"),
      phone: phone ?? "",
      email: email ?? "",
      refusalIs: refusalIs ?? undefined,
    },
    conflictLabels: {
      department: t("department"),
      address: t("address"),
      phone: t("phone"),
      email: t("email"),
      refusalIs: t("refusalIs"),
    },
  });
  return (
    <ActionForm form={form} version={version}>
      <Fieldset legend={t("block")} help={t("blockHelp")}>
        <TextInput {...form.field("department")} label={t("department")} maxLength={120} />
        <Textarea
          {...form.field("address")}
          label={t("address")}
          help={t("addressHelp")}
          rows={3}
          maxLength={400}
        />
        <TextInput {...form.field("phone")} label={t("phone")} width="medium" maxLength={120} />
        <TextInput {...form.field("email")} label={t("email")} type="email" maxLength={120} />
      </Fieldset>
      <RadioGroup
        {...form.field("refusalIs")}
        label={t("refusalIs")}
        help={t("refusalHelp")}
        options={choices}
      />
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href="/admin/brev" variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
