"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { useProblemText } from "@/app/_ui/letters/problem-text";
import type { Template, TemplateProblem } from "@/lib/letters/rules/template-check";
import { type InsertableField, InsertField } from "./insert-field.client";
import styles from "./letter-text.module.css";

const input = () => import("@/lib/letters/input").then((m) => m.saveTemplateInput);

/** What is wrong in the text that was saved stands at the field it is in, until it is saved anew. */
export function SaveTemplateForm({
  action,
  text,
  version,
  template,
  problems,
  fields,
  draft,
}: {
  action: FormAction;
  text: { kind: string; language: string; plain: string };
  version: number;
  template: Template;
  problems: readonly TemplateProblem[];
  fields: readonly InsertableField[];
  draft: Draft;
}) {
  const t = useTranslations("letters.text");
  const problemText = useProblemText();
  const form = useActionForm(input, action, {
    values: { ...text, version, ...template, ...draft.kept?.values },
    conflictLabels: { subject: t("subject"), body: t("body") },
  });
  const withProblems = (part: keyof Template) => {
    const field = form.field(part);
    const own = problems.filter((problem) => problem.part === part).map(problemText);
    return { ...field, errors: [...(field.errors ?? []), ...own] };
  };
  const body = withProblems("body");
  return (
    <ActionForm form={form} version={version}>
      <FormDraft form={form} draft={draft} />
      {Object.entries(text).map(([name, value]) => (
        <HiddenInput key={name} name={name} value={value} />
      ))}
      <TextInput {...withProblems("subject")} label={t("subject")} maxLength={150} required />
      <div className={styles.body}>
        <Textarea {...body} label={t("body")} help={t("bodyHelp")} rows={30} required />
      </div>
      <InsertField fields={fields} into={body.id} />
      <Disclosure summary={t("how")}>
        <dl className={styles.how}>
          {(["heading", "bullet", "number", "field", "condition"] as const).map((what) => (
            <div key={what}>
              <dt>
                <code>{t(`howWritten.${what}`, BRACES)}</code>
              </dt>
              <dd>{t(`howMeant.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

/** Braces are signs of the language that our texts are written in. */
const BRACES = { field: "{{phone}}", open: "{{#phone}}", close: "{{/phone}}" };
