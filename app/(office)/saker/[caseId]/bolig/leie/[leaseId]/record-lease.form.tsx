"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { HomeFields } from "@/app/_ui/self-settlement/home-fields.client";
import { LeaseFields } from "@/app/_ui/self-settlement/lease-fields.client";
import { YesNo } from "@/app/_ui/self-settlement/yes-no";
import { GUARANTEE_KINDS, REGULATIONS, TENURES } from "@/lib/dwellings/rules/codes";
import type { LandlordChoice } from "@/lib/organisations/types";

const recordLeaseInput = () =>
  import("@/lib/career/input").then((inputs) => inputs.recordLeaseInput);

const COMPARED = ["monthlyRent", "startsOn", "endsOn", "noticeMonths", "deposit"] as const;

/** What a lease says, and, of a new one, the home that it is for. */
export function RecordLeaseForm({
  action,
  findLandlords,
  caseId,
  leaseId,
  version,
  lease,
  home,
  draft,
}: {
  action: FormAction;
  findLandlords: (typed: string) => Promise<LandlordChoice[]>;
  caseId: string;
  leaseId: string | null;
  version: number;
  /** What stands, with amounts in kroner. */
  lease: Record<string, unknown>;
  home: string | null;
  draft: Draft;
}) {
  const t = useTranslations("career.lease");
  const words = useTranslations("self-settlement.form");
  const dwellings = useTranslations("dwellings");
  const regulation = useTranslations("career.regulation");
  const form = useActionForm(recordLeaseInput, action, {
    values: {
      lease: { tenure: "municipal_rental", ...lease },
      ...draft.kept?.values,
      caseId,
      ...(leaseId && { leaseId }),
      version,
    },
    conflictLabels: Object.fromEntries(COMPARED.map((name) => [`lease.${name}`, words(name)])),
  });
  const yesNo = { yes: words("yes"), no: words("no") };
  return (
    <ActionForm form={form} version={version} label={t("form")}>
      <FormDraft form={form} draft={draft} />
      <HiddenInput name="caseId" value={caseId} />
      {leaseId && <HiddenInput name="leaseId" value={leaseId} />}
      {home ? <p>{home}</p> : <HomeFields form={form} findLandlords={findLandlords} />}
      <RadioGroup
        {...form.field("lease.tenure")}
        label={t("tenure")}
        options={TENURES.map((value) => ({ value, label: dwellings(`tenure.${value}`) }))}
        inline
      />
      <LeaseFields form={form} />
      <Fieldset legend={t("more")}>
        <Grid min="md">
          <Select
            {...form.field("lease.regulation")}
            label={t("regulation")}
            help={t("regulationHelp")}
            options={REGULATIONS.map((value) => ({ value, label: regulation(value) }))}
          />
          <Select
            {...form.field("lease.guaranteeKind")}
            label={t("guaranteeKind")}
            options={GUARANTEE_KINDS.map((value) => ({
              value,
              label: dwellings(`guarantee_kind.${value}`),
            }))}
          />
          <MoneyInput {...form.field("lease.guarantee")} label={t("guarantee")} />
          <DateInput {...form.field("lease.guaranteeEndsOn")} label={t("guaranteeEndsOn")} />
        </Grid>
        <YesNo
          {...form.field("lease.toldOfExceptions")}
          label={t("toldOfExceptions")}
          help={t("toldOfExceptionsHelp")}
          words={yesNo}
        />
      </Fieldset>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
