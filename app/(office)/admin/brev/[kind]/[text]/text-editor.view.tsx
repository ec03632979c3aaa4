import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import type { Draft } from "@/app/_ui/form/form-draft.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { addressOfText } from "@/app/_ui/letters/addresses";
import { Messages } from "@/app/_ui/messages";
import type { TextDesk } from "@/lib/letters/queries/text-desk";
import { fieldsOf } from "@/lib/letters/rules/fields";
import type { TextOf } from "@/lib/letters/rules/kinds";
import { type Template, templateProblems } from "@/lib/letters/rules/template-check";
import { sameTemplate } from "@/lib/letters/rules/template-difference";
import type { PlainDate } from "@/lib/platform/dates";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { discardTemplateAction } from "./discard-template.action";
import styles from "./letter-text.module.css";
import { saveTemplateAction } from "./save-template.action";
import { SaveTemplateForm } from "./save-template.form";
import { TemplateDifference } from "./template-difference.view";
import { TextPreview } from "./text-preview.view";

/** The text to write on, and beside it the letter, or what is wrong in the text, at its place. */
export function TextEditor({
  text,
  desk,
  today,
  draft: unsent,
}: {
  text: TextOf;
  desk: TextDesk;
  today: PlainDate;
  draft: Draft;
}) {
  const t = useTranslations("letters");
  const { draft, inForce, product } = desk;
  const shown: Template = draft ?? inForce;
  const problems = templateProblems(text.kind, shown, missingLetters);
  const hidden = { kind: text.kind, language: text.language, plain: String(text.plain) };
  const fields = [...fieldsOf(text.kind)].map(([name, { optional = false, needed = false }]) => {
    return { name, label: t(`fields.${name as "phone"}`), optional, needed };
  });
  const canPublish = draft && problems.length === 0 && !sameTemplate(draft, inForce);
  return (
    <Messages
      namespaces={["letters.text", "letters.problems", "letters.errors", "frame.kit.draft"]}
    >
      <div className={styles.desk}>
        <Section title={t(draft ? "text.draft" : "text.write")}>
          <SaveTemplateForm
            key={draft?.version ?? 0}
            action={saveTemplateAction}
            text={hidden}
            version={draft?.version ?? 0}
            template={{ subject: shown.subject, body: shown.body }}
            problems={problems}
            fields={fields}
            draft={unsent}
          />
          {draft && (
            <Row>
              {canPublish && (
                <LinkButton href={`${addressOfText(text)}/publiser`} variant="secondary">
                  {t("text.toPublish")}
                </LinkButton>
              )}
              <ConfirmActForm
                action={discardTemplateAction}
                hidden={{ ...hidden, version: draft.version }}
                label={t("text.discard")}
                tone="danger"
                variant="secondary"
              />
            </Row>
          )}
        </Section>
        <TextPreview text={text} template={shown} desk={desk} today={today} />
      </div>
      {!sameTemplate(shown, product) && (
        <Disclosure summary={t("text.fromProduct", { number: product.number })}>
          <Stack>
            <TemplateDifference before={product} after={shown} />
            <ConfirmActForm
              action={saveTemplateAction}
              hidden={{
                ...hidden,
                version: draft?.version ?? 0,
                subject: product.subject,
                body: product.body,
              }}
              label={t("text.restore")}
              variant="secondary"
            />
          </Stack>
        </Disclosure>
      )}
    </Messages>
  );
}
