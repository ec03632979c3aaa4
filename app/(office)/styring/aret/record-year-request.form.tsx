"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { RequestKind } from "@/lib/steering/rules/year-request";
import { YearRequestFields, yearRequestInput } from "./year-request-fields.client";

export function RecordYearRequestForm({
  action,
  kind,
}: {
  action: FormAction;
  /** What the next letter most likely is. */
  kind: RequestKind;
}) {
  const t = useTranslations("steering.request");
  const form = useActionForm(yearRequestInput, action, { values: { kind } });
  return (
    <Disclosure summary={t("record")} open={form.state.status !== "idle"}>
      <ActionForm form={form} label={t("record")}>
        <YearRequestFields form={form} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
