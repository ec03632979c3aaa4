"use client";
import { useTranslations } from "next-intl";
import { useMonthOptions } from "@/app/_ui/benefit/use-month-options";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import { incomeKinds } from "@/lib/benefit/rules/codes";
import type { RecordedIncome } from "@/lib/benefit/types";

const input = () => import("@/lib/benefit/input/facts").then((inputs) => inputs.incomeInput);

export function SaveIncomeForm({
  action,
  place: { caseId, personId, months },
  one,
}: {
  action: FormAction;
  place: { caseId: string; personId: string; months: readonly string[] };
  one: RecordedIncome | undefined;
}) {
  const t = useTranslations("benefit.field");
  const tPerson = useTranslations("benefit.person");
  const tKind = useTranslations("benefit.income");
  const options = useMonthOptions(months);
  const form = useActionForm(input, action, {
    values: {
      ...{ caseId, personId },
      ...(one && { id: one.id, version: one.version }),
      kind: one?.kind ?? "",
      fromMonth: one?.fromMonth.slice(0, 7) ?? "",
      toMonth: one?.toMonth?.slice(0, 7) ?? "",
      monthly: one ? typed(one.monthlyOre / 100) : "",
      minutes: one?.minutes ? typed(one.minutes / 60) : "",
      earnedBefore: one?.earnedBefore === undefined ? "" : earned(one.earnedBefore),
    },
  });
  return (
    <ActionForm form={form} version={one?.version} label={tPerson("income")}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      {one && <HiddenInput name="id" value={one.id} />}
      <Select
        {...form.field("kind")}
        label={t("kind")}
        required
        options={incomeKinds.map((value) => ({ value, label: tKind(value) }))}
      />
      <Row gap="md" align="end">
        <Select
          {...form.field("fromMonth")}
          label={t("fromMonth")}
          width="medium"
          required
          options={options}
        />
        <Select
          {...form.field("toMonth")}
          label={t("toMonth")}
          help={t("toHelp")}
          width="medium"
          options={options}
        />
      </Row>
      <MoneyInput {...form.field("monthly")} label={t("monthly")} required />
      <TextInput
        {...form.field("minutes")}
        label={t("minutes")}
        help={t("minutesHelp")}
        inputMode="decimal"
        width="short"
      />
      <RadioGroup
        {...form.field("earnedBefore")}
        label={t("earnedBefore")}
        help={t("earnedHelp")}
        inline
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
      <SubmitButton>{tPerson("save")}</SubmitButton>
    </ActionForm>
  );
}

/** A number with the comma of those who type it. */
function typed(number: number): string {
  return String(Math.round(number * 100) / 100).replace(".", ",");
}

function earned(before: boolean | null): string {
  if (before === null) return "";
  return before ? "yes" : "no";
}
