"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import type { RoutineTexts } from "@/lib/routines/types";

const input = () => import("@/lib/routines/input").then((m) => m.writeRoutineInput);

const LANGUAGES = ["nb", "nn", "en"] as const;

export function WriteRoutineForm({
  action,
  stage,
  version,
  texts,
}: {
  action: FormAction;
  stage: string;
  version: number;
  texts: RoutineTexts;
}) {
  const t = useTranslations("routines.form");
  const form = useActionForm(input, action, {
    values: { stage, version, ...texts },
    conflictLabels: { nb: t("nb"), nn: t("nn"), en: t("en") },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="stage" value={stage} />
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          {...form.field(language)}
          label={t(language)}
          help={language === "nb" ? t("help") : undefined}
          rows={language === "nb" ? 8 : 4}
          maxLength={3000}
          warnSensitive
        />
      ))}
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href="/admin/rutiner" variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
