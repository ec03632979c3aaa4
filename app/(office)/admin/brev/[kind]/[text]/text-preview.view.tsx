import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/kit/page";
import { addressOfExample } from "@/app/_ui/letters/addresses";
import { LetterNotices } from "@/app/_ui/letters/letter-notices";
import { LetterPreview } from "@/app/_ui/letters/letter-preview";
import type { TextDesk } from "@/lib/letters/queries/text-desk";
import { exampleData } from "@/lib/letters/rules/examples";
import type { TextOf } from "@/lib/letters/rules/kinds";
import { letterOf } from "@/lib/letters/rules/letter";
import { noticesOf } from "@/lib/letters/rules/notices";
import { type Template, templateProblems } from "@/lib/letters/rules/template-check";
import type { PlainDate } from "@/lib/platform/dates";
import { missingLetters } from "@/lib/platform/pdf-fonts";
import { MarkedSource } from "./marked-source.view";

/** The letter that a text gives with example values, or the text with what is wrong in it marked. */
export function TextPreview({
  text,
  template,
  desk,
  today,
}: {
  text: TextOf;
  template: Template;
  desk: TextDesk;
  today: PlainDate;
}) {
  const t = useTranslations("letters.text");
  const problems = templateProblems(text.kind, template, missingLetters);
  if (problems.length > 0) {
    return (
      <Section title={t("marked", { count: problems.length })}>
        <MarkedSource template={template} problems={problems} />
      </Section>
    );
  }
  const inUse = { ...desk.inForce, subject: template.subject, body: template.body };
  return (
    <Section
      title={t("preview")}
      actions={
        <a href={addressOfExample(text)} target="_blank" rel="noreferrer" className="ds-link">
          {t("asPdf")}
        </a>
      }
    >
      <p>{t("previewLead")}</p>
      <LetterNotices notices={noticesOf(text.kind, desk.settings, false)} />
      <LetterPreview letter={letterOf(exampleData(text, inUse, { ...desk, today }))} />
    </Section>
  );
}
