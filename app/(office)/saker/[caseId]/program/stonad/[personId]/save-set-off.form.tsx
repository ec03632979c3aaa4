"use client";
import { useTranslations } from "next-intl";
import { useMonthOptions } from "@/app/_ui/benefit/use-month-options";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";
import type { RecordedSetOff } from "@/lib/benefit/types";

const input = () => import("@/lib/benefit/input/facts").then((inputs) => inputs.setOffInput);

export function SaveSetOffForm({
  action,
  place: { caseId, personId, months },
  one,
}: {
  action: FormAction;
  place: { caseId: string; personId: string; months: readonly string[] };
  one: RecordedSetOff | undefined;
}) {
  const t = useTranslations("benefit.field");
  const tPerson = useTranslations("benefit.person");
  const options = useMonthOptions(months);
  const form = useActionForm(input, action, {
    values: {
      ...{ caseId, personId },
      ...(one && { id: one.id, version: one.version }),
      decidedOn: one?.decidedOn ?? "",
      reason: one?.reason ?? "",
      total: one ? typed(one.totalOre) : "",
      monthly: one ? typed(one.monthlyOre) : "",
      firstMonth: one?.firstMonth.slice(0, 7) ?? "",
      lastMonth: one?.lastMonth?.slice(0, 7) ?? "",
    },
  });
  return (
    <ActionForm form={form} version={one?.version} label={tPerson("setOff")}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      {one && <HiddenInput name="id" value={one.id} />}
      <DateInput {...form.field("decidedOn")} label={t("decidedOn")} required />
      <Textarea {...form.field("reason")} label={t("reason")} help={t("reasonHelp")} required />
      <Row gap="md" align="end">
        <MoneyInput {...form.field("total")} label={t("total")} required />
        <MoneyInput {...form.field("monthly")} label={t("monthlyMost")} required />
      </Row>
      <Row gap="md" align="end">
        <Select
          {...form.field("firstMonth")}
          label={t("firstMonth")}
          width="medium"
          required
          options={options}
        />
        <Select
          {...form.field("lastMonth")}
          label={t("lastMonth")}
          help={t("lastMonthHelp")}
          width="medium"
          options={options}
        />
      </Row>
      <SubmitButton>{tPerson("save")}</SubmitButton>
    </ActionForm>
  );
}

/** Whole øre as one types kroner. */
function typed(ore: number): string {
  return (ore / 100).toFixed(ore % 100 === 0 ? 0 : 2).replace(".", ",");
}
