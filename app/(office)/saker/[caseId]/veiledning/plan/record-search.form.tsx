"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid, Row } from "@/app/_ui/kit/page";
import type { HousingSearch } from "@/lib/guidance/types";

const input = () => import("@/lib/guidance/input").then((m) => m.recordSearchInput);

const DAYS = ["advertOn", "viewingOn", "referenceOn", "leaseOn", "completedOn"] as const;

/** The steps of a search for a home, each with the day on which it was practised. */
export function RecordSearchForm({
  action,
  caseId,
  search,
}: {
  action: FormAction;
  caseId: string;
  search: HousingSearch | null;
}) {
  const t = useTranslations("guidance.search");
  const version = search?.version ?? 0;
  const form = useActionForm(input, action, {
    values: { ...search, caseId, version },
    conflictLabels: Object.fromEntries([...DAYS, "note" as const].map((name) => [name, t(name)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <HiddenInput name="caseId" value={caseId} />
      <p>{t("help")}</p>
      <Grid min="sm">
        {DAYS.map((name) => (
          <DateInput key={name} {...form.field(name)} label={t(name)} />
        ))}
      </Grid>
      <TextInput {...form.field("note")} label={t("note")} />
      <Row>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </Row>
    </ActionForm>
  );
}
