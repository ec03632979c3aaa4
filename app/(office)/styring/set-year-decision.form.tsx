"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { YearDecision } from "@/lib/steering/types";

const input = () =>
  import("@/lib/steering/input").then(({ setYearDecisionInput }) =>
    setYearDecisionInput.omit({ year: true, version: true }),
  );

export function SetYearDecisionForm({
  action,
  decision,
}: {
  action: FormAction;
  decision: YearDecision | null;
}) {
  const t = useTranslations("steering.decision");
  const form = useActionForm(input, action, {
    values: { ...decision },
    conflictLabels: {
      decidedNumber: t("decidedNumber"),
      decidedOn: t("decidedOn"),
      caseReference: t("caseReference"),
    },
  });
  // Open while it has something to say, also before JavaScript has loaded.
  const open = form.state.status !== "idle";
  return (
    <Disclosure summary={t(decision ? "change" : "enter")} open={open}>
      <ActionForm form={form} version={decision?.version ?? 0} label={t("save")}>
        <TextInput
          {...form.field("decidedNumber")}
          label={t("decidedNumber")}
          inputMode="numeric"
          width="short"
          required
        />
        <DateInput {...form.field("decidedOn")} label={t("decidedOn")} />
        <TextInput
          {...form.field("caseReference")}
          label={t("caseReference")}
          help={t("caseReferenceHelp")}
          width="medium"
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
