import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { PhraseLanguage } from "@/lib/phrases/rules/languages";
import {
  groupOfPhrase,
  PHRASE_GROUPS,
  type Phrase,
  type PhraseKey,
} from "@/lib/phrases/rules/phrases";
import { CheckPhraseForm } from "./check-phrase.form";
import styles from "./phrases.module.css";

type Props = {
  phrases: readonly Phrase[];
  language: PhraseLanguage;
  norwegian: Readonly<Record<PhraseKey, string>>;
  check: FormAction;
  uncheck: FormAction;
};

/** The phrases by what they are of; the first part that is not gone through is open. */
export function PhraseList({ phrases, ...rest }: Props) {
  const t = useTranslations("phrases");
  const parts = PHRASE_GROUPS.map((group) => {
    const own = phrases.filter(({ key }) => groupOfPhrase(key) === group);
    return { group, own, checked: own.filter(({ check }) => check).length };
  });
  const first = parts.find(({ own, checked }) => checked < own.length)?.group;
  return (
    <div>
      {parts.map(({ group, own, checked }) => (
        <Disclosure
          key={group}
          summary={t("counted", { language: t(`group.${group}`), checked, all: own.length })}
          open={group === first}
        >
          <Phrases phrases={own} {...rest} />
        </Disclosure>
      ))}
    </div>
  );
}

/** Each phrase beside the Norwegian, with who has gone through it. */
function Phrases({ phrases, language: { code, direction }, norwegian, check, uncheck }: Props) {
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
