"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { requestKinds } from "@/lib/steering/rules/year-request";

export const yearRequestInput = () =>
  import("@/lib/steering/input").then((inputs) => inputs.yearRequestInput);

/** What is asked of a letter from the state, when it is recorded and when it is corrected. */
export function YearRequestFields({ form }: { form: ActionForm }) {
  const t = useTranslations("steering.request");
  return (
    <>
      <RadioGroup
        {...form.field("kind")}
        label={t("kind")}
        required
        options={requestKinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          help: t(`kindHelp.${kind}`),
        }))}
      />
      <Grid min="md">
        <TextInput
          {...form.field("requestedNumber")}
          label={t("requestedNumber")}
          inputMode="numeric"
          width="short"
          required
        />
        <TextInput
          {...form.field("requestedMinors")}
          label={t("requestedMinors")}
          help={t("requestedMinorsHelp")}
          inputMode="numeric"
          width="short"
        />
        <DateInput {...form.field("receivedOn")} label={t("receivedOn")} required />
        <TextInput
          {...form.field("caseReference")}
          label={t("caseReference")}
          help={t("caseReferenceHelp")}
          width="medium"
        />
      </Grid>
      <TextInput {...form.field("note")} label={t("note")} />
    </>
  );
}

/** Labels by field, to name them when someone else saved first. */
export function useRequestLabels(): Record<string, string> {
  const t = useTranslations("steering.request");
  return {
    kind: t("kind"),
    requestedNumber: t("requestedNumber"),
    requestedMinors: t("requestedMinors"),
    receivedOn: t("receivedOn"),
    caseReference: t("caseReference"),
    note: t("note"),
  };
}
