"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

const openTenancyInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.openTenancyInput);

export function OpenTenancyForm({
  action,
  caseId,
  dwellingId,
  draft,
  people,
  places,
  period,
}: {
  action: FormAction;
  caseId: string;
  dwellingId: string;
  draft: Draft;
  people: readonly Option[];
  places: readonly Option[];
  period: { plannedFrom?: string; plannedUntil?: string };
}) {
  const t = useTranslations("housing.form");
  const form = useActionForm(openTenancyInput, action, {
    values: {
      caseId,
      dwellingId,
      start: "offer",
      personIds: people.map(({ value }) => value),
      places: ["whole"],
      ...period,
      ...draft.kept?.values,
    },
  });
  return (
    <ActionForm form={form}>
      <RadioGroup
        {...form.field("start")}
        label={t("start")}
        options={[
          { value: "offer", label: t("startOffer"), help: t("startOfferHelp") },
          { value: "reserve", label: t("startReserve"), help: t("startReserveHelp") },
        ]}
        required
      />
      <CheckboxGroup
        {...form.field("personIds")}
        label={t("personIds")}
        columns={2}
        options={people}
        required
      />
      <CheckboxGroup
        {...form.field("places")}
        label={t("places")}
        help={places.length > 1 && t("placesHelp")}
        options={places}
        required
      />
      <Grid min="sm">
        <DateInput {...form.field("plannedFrom")} label={t("plannedFrom")} required />
        <DateInput
          {...form.field("plannedUntil")}
          label={t("plannedUntil")}
          help={t("plannedUntilHelp")}
        />
        {form.watch("start") !== "reserve" && (
          <DateInput {...form.field("answerDueOn")} label={t("answerDueOn")} />
        )}
      </Grid>
      <Textarea
        {...form.field("reason")}
        label={t("reason")}
        help={t("reasonHelp")}
        rows={3}
        warnSensitive
      />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("open")}</SubmitButton>
    </ActionForm>
  );
}
