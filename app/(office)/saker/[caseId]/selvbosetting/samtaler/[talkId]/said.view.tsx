import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import type { TalkContent } from "@/lib/self-settlement/rules/private-talk";
import styles from "../talks.module.css";

/** What was said in a talk, shown to the few who may read it. */
export function SaidView({ content }: { content: TalkContent }) {
  const t = useTranslations("talks");
  const said = (text: string | null): ReactNode =>
    text && <span className={styles.said}>{text}</span>;
  return (
    <Section title={t("one.said")}>
      <p className={styles.quiet}>{t("one.logged")}</p>
      <DefinitionList
        columns={1}
        items={[
          { term: t("form.howFound"), value: said(content.howFound) },
          { term: t("form.brokerAnswer"), value: t(`form.answer.${content.brokerAnswer}`) },
          { term: t("form.whatWasAsked"), value: said(content.whatWasAsked) },
          { term: t("form.dependencyAnswer"), value: t(`form.answer.${content.dependencyAnswer}`) },
          { term: t("form.notes"), value: said(content.notes) },
          ...(content.actionAgreedOn
            ? [
                { term: t("form.agreed"), value: said(content.agreed) },
                {
                  term: t("form.actionAgreedOn"),
                  value: <DateText value={content.actionAgreedOn} style="long" />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
