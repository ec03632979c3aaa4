import { useTranslations } from "next-intl";
import {
  type CompletionTexts,
  certificateGroups,
  givenGroups,
} from "@/app/_ui/completion/completion-groups";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import styles from "./completion.module.css";
import { giveCertificateAction } from "./give-certificate.action";
import { issueCertificateAction } from "./issue-certificate.action";

/** The certificates that are issued, and the next one to issue. */
export function CertificateView({
  shown,
  texts,
  locale,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  locale: string;
}) {
  const t = useTranslations("completion");
  const { certificates, programme, mayWrite, today, head } = shown;
  const last = certificates.at(-1);
  const submit = t(last ? "certificate.correct" : "certificate.issue");
  const form = (
    <GroupsForm
      key={certificates.length}
      act="issue-certificate"
      action={issueCertificateAction}
      label={submit}
      groups={certificateGroups(texts, last !== undefined)}
      hidden={{ participationId: programme.id }}
      values={{ language: last?.language ?? locale }}
      submit={submit}
    />
  );
  return (
    <div id="bevis" className={styles.anchor}>
      <Section title={t("step.bevis")}>
        <p className={styles.lead}>{t("certificate.lead")}</p>
        {certificates.length > 0 && (
          <ul className={styles.list}>
            {certificates.toReversed().map((one) => (
              <li key={one.id}>
                <span className={styles.name}>
                  {t("certificate.version", { number: one.number })} ·{" "}
                  {t(`language.${one.language}`)}
                </span>
                <span className={styles.quiet}>
                  {t.rich("certificate.issued", {
                    day: () => <DateText value={one.issuedOn} />,
                    who: one.issuedByName,
                  })}
                </span>
                {one.correction && <p>{one.correction}</p>}
                <span>
                  <AppLink href={`/api/dokumenter/${one.documentId}`}>
                    {t("certificate.open")}
                  </AppLink>
                </span>
                <span>
                  <AppLink
                    href={`/saker/${programme.caseId}/program/avslutning/${programme.personId}/ark?versjon=${one.number}`}
                  >
                    {t("certificate.sheet")}
                  </AppLink>
                </span>
                {one.givenOn ? (
                  <span>
                    <Tag tone="success">
                      {t.rich("certificate.given", { day: () => <DateText value={one.givenOn} /> })}
                    </Tag>
                  </span>
                ) : (
                  one === last &&
                  mayWrite && (
                    <GroupsForm
                      act="give-certificate"
                      action={giveCertificateAction}
                      label={t("certificate.give")}
                      groups={givenGroups(texts)}
                      hidden={{ certificateId: one.id }}
                      values={{ givenOn: today }}
                      submit={t("certificate.give")}
                    />
                  )
                )}
              </li>
            ))}
          </ul>
        )}
        {!programme.endedOn && <p className={styles.quiet}>{t("certificate.notEnded")}</p>}
        {programme.endedOn && mayWrite && head.status !== "open" && (
          <p className={styles.quiet}>{t("certificate.closed")}</p>
        )}
        {programme.endedOn &&
          mayWrite &&
          (last ? (
            <Disclosure summary={t("certificate.correct")}>
              <p className={styles.lead}>{t("certificate.correctHelp")}</p>
              {form}
            </Disclosure>
          ) : (
            form
          ))}
      </Section>
    </div>
  );
}
