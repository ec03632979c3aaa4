"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { Distribution } from "@/lib/settlement/types";

const readListInput = () => import("@/lib/settlement/input").then((inputs) => inputs.readListInput);

/** What the list told of the household, and what it left out. */
export function ReadListForm({
  action,
  caseId,
  stands,
  listed,
  items,
  today,
}: {
  action: FormAction;
  caseId: string;
  stands: Distribution | null;
  /** Whether this kind of settlement has a day on the list. */
  listed: boolean;
  items: readonly Option[];
  today: string;
}) {
  const t = useTranslations("settlement.answer");
  const version = stands?.version ?? 0;
  const form = useActionForm(readListInput, action, {
    values: {
      caseId,
      version,
      listedOn: stands?.listedOn,
      readOn: stands?.readOn ?? today,
      missing: stands?.missing ?? [],
    },
    conflictLabels: { listedOn: t("listedOn"), readOn: t("readOn"), missing: t("missing") },
  });
  return (
    <ActionForm form={form} version={version} label={t("readTitle")}>
      <HiddenInput name="caseId" value={caseId} />
      <Grid min="sm">
        {listed && (
          <DateInput {...form.field("listedOn")} label={t("listedOn")} help={t("listedHelp")} />
        )}
        <DateInput {...form.field("readOn")} label={t("readOn")} required />
      </Grid>
      <CheckboxGroup {...form.field("missing")} label={t("missing")} options={items} required />
      <SubmitButton variant="secondary">{t("saveRead")}</SubmitButton>
    </ActionForm>
  );
}
