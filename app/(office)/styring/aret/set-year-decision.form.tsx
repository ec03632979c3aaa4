"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { conditionKinds } from "@/lib/steering/rules/decision-conditions";
import type { YearDecision } from "@/lib/steering/types";

const input = () => import("@/lib/steering/input").then((inputs) => inputs.yearDecisionInput);

export function SetYearDecisionForm({
  action,
  decision,
  notes,
}: {
  action: FormAction;
  decision: YearDecision | null;
  notes: ReportedNotes;
}) {
  const t = useTranslations("steering");
  const rows = Array.from({ length: (decision?.conditions.length ?? 0) + 2 }, (_, at) => at);
  const form = useActionForm(input, action, {
    values: { ...decision },
    conflictLabels: {
      decidedNumber: t("decision.decidedNumber"),
      decidedMinors: t("decision.decidedMinors"),
      decidedOn: t("decision.decidedOn"),
      caseReference: t("decision.caseReference"),
      ...Object.fromEntries(
        rows.flatMap((at) => [
          [`conditions.${at}.kind`, t("decision.condition", { number: at + 1 })],
          [`conditions.${at}.text`, t("decision.conditionText")],
        ]),
      ),
    },
  });
  // Open while it has something to say, also before JavaScript has loaded.
  const open = form.state.status !== "idle";
  return (
    <Disclosure summary={t(decision ? "decision.change" : "decision.enter")} open={open}>
      <ActionForm form={form} version={decision?.version ?? 0} label={t("decision.save")}>
        <Grid min="md">
          <TextInput
            {...form.field("decidedNumber")}
            label={t("decision.decidedNumber")}
            help={t("decision.decidedNumberHelp")}
            note={notes.decidedNumber}
            inputMode="numeric"
            width="short"
            required
          />
          <TextInput
            {...form.field("decidedMinors")}
            label={t("decision.decidedMinors")}
            help={t("decision.decidedMinorsHelp")}
            note={notes.decidedMinors}
            inputMode="numeric"
            width="short"
          />
          <DateInput {...form.field("decidedOn")} label={t("decision.decidedOn")} />
          <TextInput
            {...form.field("caseReference")}
            label={t("decision.caseReference")}
            help={t("decision.caseReferenceHelp")}
            width="medium"
          />
        </Grid>
        <Fieldset legend={t("decision.conditions")} help={t("decision.conditionsHelp")}>
          {rows.map((at) => (
            <Grid key={at} min="md">
              <Select
                {...form.field(`conditions.${at}.kind`)}
                label={t("decision.condition", { number: at + 1 })}
                placeholder={t("decision.noCondition")}
                options={conditionKinds.map((kind) => ({
                  value: kind,
                  label: t(`condition.${kind}`),
                }))}
              />
              <TextInput
                {...form.field(`conditions.${at}.text`)}
                label={t("decision.conditionTextOf", { number: at + 1 })}
              />
            </Grid>
          ))}
        </Fieldset>
        {decision && (
          <Checkbox
            {...form.field("replaces")}
            label={t("decision.replaces")}
            help={t("decision.replacesHelp")}
          />
        )}
        <SubmitButton>{t("decision.save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
