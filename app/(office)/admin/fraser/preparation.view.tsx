import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { PreparationCheck } from "@/lib/mapping/queries/preparation-checks";
import type { PreparationLanguage } from "@/lib/mapping/rules/preparation";
import { CheckPreparationForm } from "./check-preparation.form";
import styles from "./phrases.module.css";

type Words = Readonly<Record<string, string>>;

/** The page on which one prepares for the mapping, in a language, and who has gone through it. */
export function PreparationTexts({
  language: { code, direction },
  name,
  words,
  norwegian,
  checked: { check, version },
  action,
}: {
  language: PreparationLanguage;
  name: string;
  words: Words;
  norwegian: Words;
  checked: PreparationCheck;
  action: FormAction;
}) {
  const t = useTranslations("phrases");
  return (
    <Section title={t("preparation.title", { language: name })} id="forberedelse">
      <p>{t("preparation.lead")}</p>
      <Row>
        <Tag tone={check ? "success" : "warning"}>{t(check ? "checked" : "notChecked")}</Tag>
        {check && (
          <ActButton action={action} hidden={{ language: code, version }} variant="tertiary">
            {t("uncheck")}
          </ActButton>
        )}
      </Row>
      {check && (
        <p className={styles.by}>
          {t.rich("checkedBy", {
            speaker: t(`speakers.${check.speaker}`),
            name: check.checkedByName,
            date: () => <InstantText value={check.checkedAt} withTime={false} />,
          })}
        </p>
      )}
      <Disclosure summary={t("preparation.read")}>
        <ul className={styles.list}>
          {Object.entries(words).map(([key, text]) => (
            <li key={key} className={styles.phrase}>
              <p lang="nb">{norwegian[key]}</p>
              <p lang={code} dir={direction} className={styles.wording}>
                {text}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
      {!check && <CheckPreparationForm action={action} language={code} version={version} />}
    </Section>
  );
}
