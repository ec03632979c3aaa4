"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import { REVIEW_MONTHS } from "@/lib/watch/rules/signals";

const proposeBasisInput = () =>
  import("@/lib/watch/input").then((inputs) => inputs.proposeBasisInput);

export function ProposeBasisForm({ action, today }: { action: FormAction; today: string }) {
  const t = useTranslations("watch.setup");
  const form = useActionForm(proposeBasisInput, action, {
    values: { validFrom: today, reviewMonths: REVIEW_MONTHS.default },
  });
  return (
    <Disclosure summary={t("propose")} open={form.state.status !== "idle"}>
      <ActionForm form={form} label={t("propose")}>
        <p>{t("proposeText")}</p>
        <Textarea
          {...form.field("legalBasis")}
          label={t("fields.legalBasis")}
          help={t("help.legalBasis")}
          rows={5}
          required
        />
        <TextInput
          {...form.field("lawReference")}
          label={t("fields.lawReference")}
          help={t("help.lawReference")}
          required
        />
        <Grid min="md">
          <TextInput
            {...form.field("decidedBy")}
            label={t("fields.decidedBy")}
            help={t("help.decidedBy")}
            required
          />
          <DateInput {...form.field("decidedOn")} label={t("fields.decidedOn")} required />
          <TextInput
            {...form.field("dpiaReference")}
            label={t("fields.dpiaReference")}
            help={t("help.dpiaReference")}
            required
          />
          <TextInput
            {...form.field("reviewMonths")}
            label={t("fields.reviewMonths")}
            help={t("help.reviewMonths")}
            inputMode="numeric"
            width="short"
            required
          />
          <DateInput {...form.field("validFrom")} label={t("fields.validFrom")} required />
          <DateInput {...form.field("validTo")} label={t("fields.validTo")} required />
        </Grid>
        <SubmitButton>{t("send")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
