import { useTranslations } from "next-intl";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { Session } from "@/lib/guidance/types";
import styles from "../guidance.module.css";

/** What was corrected or added afterwards, or written elsewhere at the same time. */
export function Additions({ additions }: Pick<Session, "additions">) {
  const t = useTranslations("guidance.session");
  return (
    <Section title={t("additions")}>
      {additions.length === 0 ? (
        <p>{t("noAdditions")}</p>
      ) : (
        <Timeline
          items={additions.map((addition) => ({
            id: addition.id,
            when: <InstantText value={addition.writtenAt} withTime />,
            who: addition.authorName,
            title: <span className={styles.text}>{addition.text}</span>,
          }))}
        />
      )}
    </Section>
  );
}
