"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox, CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";

const input = () => import("@/lib/guidance/input").then((m) => m.writeTopicInput);

const NAMES = ["nb", "nn", "en"] as const;
const GOALS = ["goalNb", "goalNn", "goalEn"] as const;

/** A topic of the curriculum: its texts, for whom, and whether it is repeated. */
export function WriteTopicForm({
  action,
  version,
  values,
  modules,
  audiences,
}: {
  action: FormAction;
  version: number;
  values: Record<string, unknown>;
  modules: readonly Option[];
  audiences: readonly Option[];
}) {
  const t = useTranslations("guidance.curriculum.form");
  const form = useActionForm(input, action, {
    values: { ...values, version },
    conflictLabels: Object.fromEntries([...NAMES, ...GOALS].map((name) => [name, t(name)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      {typeof values.key === "string" && <HiddenInput name="key" value={values.key} />}
      {NAMES.map((name) => (
        <TextInput key={name} {...form.field(name)} label={t(name)} required />
      ))}
      {GOALS.map((name) => (
        <Textarea key={name} {...form.field(name)} label={t(name)} rows={2} maxLength={400} />
      ))}
      <Select {...form.field("module")} label={t("module")} options={modules} required />
      <TextInput
        {...form.field("place")}
        label={t("place")}
        help={t("placeHelp")}
        inputMode="numeric"
        width="short"
      />
      <CheckboxGroup
        {...form.field("audience")}
        label={t("audience")}
        options={audiences}
        required
      />
      <TextInput
        {...form.field("refreshMonths")}
        label={t("refreshMonths")}
        help={t("refreshHelp")}
        inputMode="numeric"
        width="short"
      />
      <Checkbox {...form.field("isActive")} label={t("isActive")} />
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href="/admin/veiledning" variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
