import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import type { Session, Topic, TopicDetail } from "@/lib/guidance/types";
import { bookingAddress } from "@/lib/interpreters/rules/meeting";
import styles from "../guidance.module.css";
import { Additions } from "./additions.view";

/** A finished session, to read. */
export function FinishedSession({
  session,
  topics,
  personNames,
  languageNames,
  bookNext,
}: {
  session: Session;
  topics: Topic[];
  personNames: ReadonlyMap<string, string>;
  languageNames: ReadonlyMap<string, string>;
  /** Whether an interpreter can be booked for the next session. */
  bookNext: boolean;
}) {
  const t = useTranslations("guidance.session");
  const g = useTranslations("guidance");
  const a = useTranslations("guidance.agreements");
  const titles = new Map(topics.map((topic) => [topic.code, topic.title]));
  const names = session.attended.flatMap((id) => {
    const name = personNames.get(id);
    return name ? [session.partly.includes(id) ? `${name} (${t("partlyTag")})` : name] : [];
  });
  const absent = Object.entries(session.absences).flatMap(([id, reason]) => {
    const name = personNames.get(id);
    return name ? [`${name}: ${reason}`] : [];
  });
  return (
    <>
      <Section title={t("whenWhere")}>
        <DefinitionList
          columns={2}
          items={[
            {
              term: t("heldOn"),
              value: session.heldOn && <DateText value={session.heldOn} style="long" />,
            },
            { term: t("channel"), value: session.channel && g(`channels.${session.channel}`) },
            { term: t("place"), value: session.place },
            {
              term: t("minutes"),
              value: session.minutes && t("duration", { minutes: session.minutes }),
            },
            ...(session.travelMinutes
              ? [
                  {
                    term: t("travelMinutes"),
                    value: t("travelDuration", { minutes: session.travelMinutes }),
                  },
                ]
              : []),
            { term: t("who"), value: names.length > 0 ? names.join(", ") : t("nobody") },
            ...(absent.length > 0 ? [{ term: t("absent"), value: absent.join(", ") }] : []),
          ]}
        />
      </Section>
      <Section title={t("topics")}>
        <ul>
          {session.topics.map((topic) => (
            <li key={topic}>
              {titles.get(topic) ?? topic}
              <TopicLine detail={session.topicDetails[topic]} />
            </li>
          ))}
        </ul>
        {session.curriculumEdition ? (
          <p className={styles.last}>{t("edition", { number: session.curriculumEdition })}</p>
        ) : null}
      </Section>
      <Section title={t("interpreter")}>
        {session.interpreterBookingId && (
          <p>
            <AppLink href={`/saker/${session.caseId}/tolk/${session.interpreterBookingId}`}>
              {t("fromBooking")}
            </AppLink>
          </p>
        )}
        <DefinitionList
          columns={2}
          items={[
            {
              term: t("interpreterUse"),
              value: session.interpreterUse && g(`interpreterUses.${session.interpreterUse}`),
            },
            ...(session.interpreterUse === "used"
              ? [
                  {
                    term: t("interpreterLanguage"),
                    value: languageNames.get(session.interpreterLanguage ?? ""),
                  },
                  {
                    term: t("interpreterCategory"),
                    value:
                      session.interpreterCategory &&
                      g(`interpreterCategories.${session.interpreterCategory}`),
                  },
                  {
                    term: t("interpreterMode"),
                    value:
                      session.interpreterMode && g(`interpreterModes.${session.interpreterMode}`),
                  },
                ]
              : []),
            ...(session.interpreterDeviationReason
              ? [
                  {
                    term: t("interpreterDeviationReason"),
                    value: session.interpreterDeviationReason,
                  },
                ]
              : []),
            ...(session.minorInterpreterReason
              ? [{ term: t("minorInterpreterReason"), value: session.minorInterpreterReason }]
              : []),
          ]}
        />
        {session.interpreterNoShow && <p>{t("interpreterNoShow")}</p>}
      </Section>
      <Section title={t("notes")}>
        <p className={styles.text}>{session.notes || t("noNotes")}</p>
      </Section>
      {session.materials.length > 0 && (
        <Section title={t("materials")}>
          <ul>
            {session.materials.map(({ name, language }) => (
              <li key={`${name} ${language}`}>
                {name}
                {language && ` (${languageNames.get(language) ?? language})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {session.agreements.length > 0 && (
        <Section title={t("agreements")}>
          <ul className={styles.agreements}>
            {session.agreements.map((agreement) => (
              <li key={agreement.id} className={styles.agreement}>
                <div>
                  <p>{agreement.text}</p>
                  <p className={styles.last}>
                    {a("responsible", { name: agreement.responsible })}{" "}
                    {agreement.dueOn && <DateText value={agreement.dueOn} />}
                  </p>
                </div>
                {agreement.doneOn && <span>{a("done")}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {session.nextSessionOn && (
        <Section title={t("next")}>
          <p>
            <DateText value={session.nextSessionOn} style="long" />
            {session.nextSessionNote && ` – ${session.nextSessionNote}`}
          </p>
          {bookNext && (
            <div>
              <LinkButton
                href={bookingAddress(
                  session.caseId,
                  { place: "next_session", of: session.id },
                  { heldOn: session.nextSessionOn, language: session.interpreterLanguage },
                )}
                variant="secondary"
                size="sm"
              >
                {t("bookInterpreter")}
              </LinkButton>
            </div>
          )}
        </Section>
      )}
      <Additions additions={session.additions} />
    </>
  );
}

/** Whether a topic was understood, by whom, and what was shown. */
function TopicLine({ detail }: { detail: TopicDetail | undefined }) {
  const t = useTranslations("guidance.session");
  const { understood, byWhom, shown, note } = detail ?? {};
  const parts = [
    understood && `${t("understood")} ${t(`understood_${understood}`)}`,
    byWhom,
    shown,
    note,
  ].filter(Boolean);
  return parts.length > 0 && <div className={styles.last}>{parts.join(" · ")}</div>;
}
