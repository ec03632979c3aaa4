"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { DEPOSIT_ACCOUNTS } from "@/lib/dwellings/rules/codes";
import { YesNo } from "./yes-no";

/** What the unsigned lease says. Amounts in kroner. */
export function LeaseFields({ form }: { form: ActionForm }) {
  const t = useTranslations("self-settlement.form");
  const account = useTranslations("dwellings.deposit_account");
  const field = (part: string) => form.field(`lease.${part}`);
  const words = { yes: t("yes"), no: t("no") };
  const fixed = String(form.watch("lease.isFixedTerm") ?? field("isFixedTerm").defaultValue ?? "");
  return (
    <Fieldset legend={t("leaseTitle")} help={t("leaseHelp")}>
      <Grid min="md">
        <DateInput {...field("draftReceivedOn")} label={t("draftReceivedOn")} />
        <YesNo {...field("isWritten")} label={t("isWritten")} words={words} />
        <MoneyInput {...field("monthlyRent")} label={t("monthlyRent")} />
        <MoneyInput {...field("monthlyEnergy")} label={t("monthlyEnergy")} />
        <YesNo {...field("includesHeating")} label={t("includesHeating")} words={words} />
        <YesNo {...field("includesElectricity")} label={t("includesElectricity")} words={words} />
        <DateInput {...field("startsOn")} label={t("startsOn")} />
        <RadioGroup
          {...field("isFixedTerm")}
          label={t("isFixedTerm")}
          options={[
            { value: "true", label: t("fixed") },
            { value: "false", label: t("open_ended") },
          ]}
          inline
        />
      </Grid>
      {fixed !== "false" && (
        <>
          <Grid min="md">
            <DateInput {...field("endsOn")} label={t("endsOn")} />
            <YesNo {...field("excludesNotice")} label={t("excludesNotice")} words={words} />
          </Grid>
          <Textarea
            {...field("shortTermGround")}
            label={t("shortTermGround")}
            help={t("shortTermHelp")}
            rows={2}
          />
        </>
      )}
      <Grid min="md">
        <TextInput
          {...field("noticeMonths")}
          label={t("noticeMonths")}
          inputMode="numeric"
          width="short"
        />
        <MoneyInput {...field("prepaidRent")} label={t("prepaidRent")} />
        <MoneyInput {...field("deposit")} label={t("deposit")} />
        <Select
          {...field("depositAccount")}
          label={t("depositAccount")}
          options={DEPOSIT_ACCOUNTS.map((value) => ({ value, label: account(value) }))}
        />
        <MoneyInput
          {...field("otherPayment")}
          label={t("otherPayment")}
          help={t("otherPaymentHelp")}
        />
        <TextInput {...field("otherPaymentNote")} label={t("otherPaymentNote")} />
      </Grid>
    </Fieldset>
  );
}
