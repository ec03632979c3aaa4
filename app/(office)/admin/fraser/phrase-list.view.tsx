import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { PhraseLanguage } from "@/lib/phrases/rules/languages";
import type { Phrase, PhraseKey } from "@/lib/phrases/rules/phrases";
import { CheckPhraseForm } from "./check-phrase.form";
import styles from "./phrases.module.css";

/** Each phrase beside the Norwegian, with who has gone through it. */
export function PhraseList({
  phrases,
  language: { code, direction },
  norwegian,
  check,
  uncheck,
}: {
  phrases: readonly Phrase[];
  language: PhraseLanguage;
  norwegian: Readonly<Record<PhraseKey, string>>;
  check: FormAction;
  uncheck: FormAction;
}) {
  const t = useTranslations("phrases");
  return (
    <ul className={styles.list}>
      {phrases.map((phrase) => {
        const checked = phrase.check;
        const version = checked?.version ?? 0;
        return (
          <li key={phrase.key} className={styles.phrase}>
            <p lang="nb">{norwegian[phrase.key]}</p>
            <p lang={code} dir={direction} className={styles.wording}>
              {phrase.text}
            </p>
            <div>
              <Row>
                <Tag tone={checked ? "success" : "warning"}>
                  {t(checked ? "checked" : "notChecked")}
                </Tag>
                {checked && (
                  <ActButton
                    action={uncheck}
                    hidden={{ language: code, phraseKey: phrase.key, version }}
                    variant="tertiary"
                  >
                    {t("uncheck")}
                  </ActButton>
                )}
              </Row>
              {checked && (
                <p className={styles.by}>
                  {t.rich("checkedBy", {
                    speaker: t(`speakers.${checked.speaker}`),
                    name: checked.checkedByName,
                    date: () => <InstantText value={checked.checkedAt} withTime={false} />,
                  })}
                </p>
              )}
            </div>
            <CheckPhraseForm
              action={check}
              phrase={phrase}
              language={code}
              direction={direction}
              norwegian={norwegian[phrase.key]}
            />
          </li>
        );
      })}
    </ul>
  );
}
