import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Timeline } from "@/app/_ui/kit/timeline";
import { AnswerTag } from "@/app/_ui/placements/answer-tag";
import styles from "@/app/_ui/placements/placements.module.css";
import type { EmployerContact } from "@/lib/placements/types";

/** Every contact and answer, the newest first; what was corrected stays, marked. */
export function ContactLog({
  base,
  contacts,
}: {
  base: string;
  contacts: readonly EmployerContact[];
}) {
  const t = useTranslations("placements");
  if (contacts.length === 0) return <p>{t("employer.noLog")}</p>;
  return (
    <Timeline
      label={t("employer.log")}
      items={contacts.map((one) => ({
        id: one.id,
        when: <DateText value={one.heldOn} />,
        title: t(`channel.${one.channel}`),
        who: one.byName,
        tone: one.correctedById ? "neutral" : "accent",
        body: <Contact contact={one} base={base} />,
      }))}
    />
  );
}

function Contact({ contact, base }: { contact: EmployerContact; base: string }) {
  const t = useTranslations("placements");
  const format = useFormatter();
  const { answer, reasons, decisive, withWhom, summary, correctedById, correctsId } = contact;
  const all = (list: string, codes: readonly string[]) =>
    format.list(codes.map((code) => t(`${list}.${code}` as "reason.language").toLowerCase()));
  return (
    <div className={styles.contact} data-corrected={correctedById !== null}>
      {(answer || correctedById || correctsId) && (
        <Row>
          {answer && <AnswerTag answer={answer} />}
          {correctedById && <Tag tone="warning">{t("employer.corrected")}</Tag>}
          {correctsId && <Tag>{t("employer.corrects")}</Tag>}
        </Row>
      )}
      {withWhom && <p>{t("employer.with", { whom: withWhom })}</p>}
      {reasons.length > 0 && <p>{t("employer.why", { reasons: all("reason", reasons) })}</p>}
      {decisive.length > 0 && <p>{t("employer.decides", { terms: all("decisive", decisive) })}</p>}
      {summary && <p className={styles.words}>{summary}</p>}
      {!correctedById && (
        <p>
          <AppLink href={`${base}/kontakt?rett=${contact.id}`}>
            <span aria-hidden="true">{t("employer.correct")}</span>
            <span className="sr-only">{t("employer.correctOf", { day: contact.heldOn })}</span>
          </AppLink>
        </p>
      )}
    </div>
  );
}
