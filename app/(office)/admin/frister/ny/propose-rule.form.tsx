"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";

const input = () => import("@/lib/deadlines/input").then((m) => m.proposeRuleInput);

const LANGUAGES = ["Nb", "Nn", "En"] as const;

type Choices = Record<
  "subject" | "audience" | "conditionFlag" | "anchor" | "unit" | "direction",
  readonly Option[]
>;

/** A rule of the municipality's own; what it changes is shown before it is saved. */
export function ProposeRuleForm({ action, choices }: { action: FormAction; choices: Choices }) {
  const t = useTranslations("deadlines");
  const form = useActionForm(input, action, {
    values: { subject: "case", direction: "after", unit: "days" },
  });
  return (
    <ActionForm form={form}>
      <Fieldset legend={t("newRule.texts")}>
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            {...form.field(`text.${language.toLowerCase()}`)}
            label={t(`newRule.text${language}`)}
            maxLength={200}
            required
          />
        ))}
        <Select
          {...form.field("subject")}
          label={t("rule.subject")}
          options={choices.subject}
          placeholder={null}
          required
        />
        <Select
          {...form.field("audience")}
          label={t("rule.audience")}
          options={choices.audience}
          required
        />
        <Select
          {...form.field("conditionFlag")}
          label={t("newRule.condition")}
          options={choices.conditionFlag}
          placeholder={t("newRule.always")}
        />
      </Fieldset>
      <Fieldset legend={t("newRule.counting")}>
        <TextInput
          {...form.field("length")}
          label={t("newRule.length")}
          inputMode="numeric"
          width="short"
          required
        />
        <Select
          {...form.field("unit")}
          label={t("newRule.unit")}
          options={choices.unit}
          placeholder={null}
          width="medium"
        />
        <Select
          {...form.field("direction")}
          label={t("newRule.direction")}
          options={choices.direction}
          placeholder={null}
          width="medium"
        />
        <Select
          {...form.field("anchor")}
          label={t("newRule.anchor")}
          options={choices.anchor}
          required
        />
        <Select
          {...form.field("metBy")}
          label={t("newRule.metBy")}
          help={t("newRule.metByHelp")}
          options={choices.anchor}
          placeholder={t("newRule.nothing")}
        />
        <TextInput
          {...form.field("validFrom")}
          type="date"
          label={t("newRule.validFrom")}
          help={t("newRule.validFromHelp")}
          width="medium"
        />
      </Fieldset>
      <TextInput
        {...form.field("source")}
        label={t("newRule.source")}
        help={t("newRule.sourceHelp")}
        maxLength={300}
        required
      />
      <Textarea
        {...form.field("reason")}
        label={t("rule.reason")}
        rows={2}
        maxLength={500}
        required
      />
      <Row>
        <SubmitButton>{t("rule.preview")}</SubmitButton>
        <LinkButton href="/admin/frister" variant="tertiary">
          {t("newRule.cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
