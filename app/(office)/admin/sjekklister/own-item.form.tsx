"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";

const input = () => import("@/lib/checklists/input").then((m) => m.saveOwnItemInput);

const LANGUAGES = ["Nb", "Nn", "En"] as const;

export type OwnItemChoices = Record<
  "stage" | "audience" | "kind" | "subject" | "conditionFlag" | "anchor",
  readonly Option[]
>;

/** An item of the municipality's own, new or changed. */
export function OwnItemForm({
  action,
  values,
  choices,
  cancelHref,
}: {
  action: FormAction;
  values: Record<string, unknown>;
  choices: OwnItemChoices;
  cancelHref: string;
}) {
  const t = useTranslations("checklists.ownItem");
  const form = useActionForm(input, action, { values });
  return (
    <ActionForm form={form}>
      {typeof values.itemKey === "string" && <HiddenInput name="itemKey" value={values.itemKey} />}
      <Fieldset legend={t("texts")} help={t("textHelp")}>
        {LANGUAGES.map((language) => (
          <div key={language}>
            <TextInput
              {...form.field(`text.${language.toLowerCase()}`)}
              label={t(`text${language}`)}
              maxLength={300}
              required
            />
            <Textarea
              {...form.field(`why.${language.toLowerCase()}`)}
              label={t(`why${language}`)}
              rows={2}
              maxLength={1000}
              required
            />
          </div>
        ))}
      </Fieldset>
      <Fieldset legend={t("when")}>
        <Select {...form.field("stage")} label={t("stage")} options={choices.stage} required />
        <Select
          {...form.field("audience")}
          label={t("audience")}
          options={choices.audience}
          required
        />
        <Select {...form.field("kind")} label={t("kind")} options={choices.kind} required />
        <Select
          {...form.field("subject")}
          label={t("subject")}
          options={choices.subject}
          required
        />
        <Select
          {...form.field("conditionFlag")}
          label={t("condition")}
          options={choices.conditionFlag}
          placeholder={t("always")}
        />
      </Fieldset>
      <Fieldset legend={t("due")} help={t("dueHelp")}>
        <TextInput
          {...form.field("due.length")}
          label={t("length")}
          inputMode="numeric"
          width="short"
        />
        <Select
          {...form.field("due.unit")}
          label={t("unit")}
          width="medium"
          options={["days", "months"].map((value) => ({ value, label: t(value as "days") }))}
        />
        <Select
          {...form.field("due.direction")}
          label={t("direction")}
          width="medium"
          options={["after", "before"].map((value) => ({ value, label: t(value as "after") }))}
        />
        <Select {...form.field("due.anchor")} label={t("anchor")} options={choices.anchor} />
      </Fieldset>
      <TextInput
        {...form.field("repeatMonths")}
        label={t("repeatMonths")}
        help={t("repeatHelp")}
        inputMode="numeric"
        width="short"
      />
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href={cancelHref} variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
