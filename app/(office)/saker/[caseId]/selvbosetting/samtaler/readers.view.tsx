import { useFormatter, useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { Option } from "@/app/_ui/form/select";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import type { TalkReader } from "@/lib/self-settlement/types";
import { endTalkReaderAction } from "./end-talk-reader.action";
import { nameTalkReaderAction } from "./name-talk-reader.action";
import { NameTalkReaderForm } from "./name-talk-reader.form";
import styles from "./talks.module.css";

/** Who reads the talks beside those who always do, and why; a manager names them. */
export function Readers({
  caseId,
  readers,
  people,
}: {
  caseId: string;
  readers: readonly TalkReader[];
  /** Whom the actor may name; null when naming is not theirs. */
  people: readonly Option[] | null;
}) {
  const t = useTranslations("talks");
  const format = useFormatter();
  return (
    <Section title={t("who.title")} level={2}>
      <p>{t("who.text")}</p>
      <Section title={t("readers.title")} level={3}>
        {readers.length === 0 ? (
          <p className={styles.quiet}>{t("readers.empty")}</p>
        ) : (
          <ul className={styles.readers}>
            {readers.map((reader) => (
              <li key={reader.id}>
                <p className={styles.name}>{reader.name}</p>
                <p className={styles.quiet}>
                  {t("readers.by", {
                    reason: reader.reason.replace(/\.?$/, "."),
                    name: reader.namedByName,
                    date: format.dateTime(new Date(reader.namedAt), { dateStyle: "medium" }),
                  })}
                </p>
                {people && (
                  <ActButton
                    action={endTalkReaderAction}
                    hidden={{ caseId, readerId: reader.id }}
                    tone="danger"
                  >
                    {t("readers.endLabel", { name: reader.name })}
                  </ActButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {people && (
          <Disclosure summary={t("readers.add")}>
            <NameTalkReaderForm
              key={readers.length}
              action={nameTalkReaderAction}
              caseId={caseId}
              people={people}
            />
          </Disclosure>
        )}
      </Section>
    </Section>
  );
}
