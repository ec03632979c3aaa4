"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { FlagDecision } from "@/lib/watch/types";

const decideFlagInput = () => import("@/lib/watch/input").then((inputs) => inputs.decideFlagInput);

/** What is to be done; only what belongs to the chosen outcome is asked about. */
export function DecideFlagForm({
  action,
  flag,
  decision,
  options,
}: {
  action: FormAction;
  flag: { id: string; version: number };
  decision: FlagDecision | null;
  options: Option[];
}) {
  const t = useTranslations("watch.decide");
  const form = useActionForm(decideFlagInput, action, {
    values: { ...decision, flagId: flag.id, version: flag.version },
    conflictLabels: {
      outcome: t("outcome"),
      note: t("note"),
      agreed: t("agreed"),
      actOn: t("actOn"),
      reportedTo: t("reportedTo"),
      reportedOn: t("reportedOn"),
    },
  });
  const outcome = form.watch("outcome");
  return (
    <ActionForm form={form} version={flag.version} label={t("title")}>
      <p>{t("lead")}</p>
      <RadioGroup {...form.field("outcome")} label={t("outcome")} options={options} required />
      {outcome === "follow_up" && (
        <>
          <TextInput {...form.field("agreed")} label={t("agreed")} required />
          <DateInput {...form.field("actOn")} label={t("actOn")} required />
        </>
      )}
      {outcome === "report" && (
        <>
          <TextInput {...form.field("reportedTo")} label={t("reportedTo")} required />
          <DateInput {...form.field("reportedOn")} label={t("reportedOn")} required />
        </>
      )}
      <Textarea
        {...form.field("note")}
        label={t("note")}
        help={t("noteHelp")}
        rows={5}
        required
        warnSensitive
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
