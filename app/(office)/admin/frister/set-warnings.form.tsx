"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import type { Warnings } from "@/lib/deadlines/rules/warnings";

const input = () => import("@/lib/deadlines/input").then((m) => m.setWarningsInput);

const FIELDS = ["first", "second", "last"] as const;

export function SetWarningsForm({
  action,
  warnings: [first, second, last],
  version,
}: {
  action: FormAction;
  warnings: Warnings;
  version: number;
}) {
  const t = useTranslations("deadlines.warnings");
  const form = useActionForm(input, action, { values: { first, second, last, version } });
  return (
    <ActionForm form={form} version={version}>
      <Row gap="md">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            {...form.field(field)}
            label={t(field)}
            help={t("help")}
            inputMode="numeric"
            width="short"
            required
          />
        ))}
      </Row>
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
