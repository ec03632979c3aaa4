import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import styles from "@/app/_ui/law/law.module.css";
import type { CountedAbsence } from "@/lib/attendance/rules/extension";
import type { Content, ContentElement } from "@/lib/law/rules/content";
import type { Rights } from "@/lib/law/rules/rights";
import type { RightsProgramme } from "@/lib/programme/queries/basis";
import { lastDayPassedBy } from "@/lib/programme/rules/beyond-law";
import { AbsenceInEnd } from "./absence-in-end.view";
import { DecisionCard, type Place, useDayWords } from "./decision-card.view";

const WITH_PROGRAMME = ["right_and_duty", "right", "may_offer"];

/** The programme: whether, how long, and what it must hold. */
export function ProgrammeRight({
  rights,
  absence,
  programme: recorded,
  place,
}: {
  rights: Rights;
  absence: CountedAbsence | null;
  programme: RightsProgramme | null;
  place: Place;
}) {
  const t = useTranslations("law.rights");
  const { programme, duration, content } = rights;
  const day = useDayWords();
  const goesOn = WITH_PROGRAMME.includes(programme.result);
  const passed = goesOn && recorded ? lastDayPassedBy(recorded, duration) : null;
  return (
    <DecisionCard
      title={t("parts.programme")}
      sentence={t(`programme.${programme.result}`)}
      lines={[
        programme.revived && t("revived"),
        programme.completing && t("completing"),
        ...useDurationLines(goesOn ? duration : null),
      ]}
      decisions={goesOn ? [programme, duration, content] : [programme]}
      place={place}
    >
      {passed && recorded?.plannedEndOn && (
        <Alert tone="warning">
          {t("duration.passed", { planned: day(recorded.plannedEndOn), last: day(passed) })}
        </Alert>
      )}
      {goesOn && absence && absence.tenths > 0 && <AbsenceInEnd absence={absence} place={place} />}
      {goesOn && <ContentList content={content} />}
    </DecisionCard>
  );
}

function useDurationLines(duration: Rights["duration"] | null): (string | false | null)[] {
  const t = useTranslations("law.rights.duration");
  const day = useDayWords();
  if (!duration) return [];
  const { result, months = 0, extension = 0, endsOn, latestOn, offeredOn } = duration;
  if (result === "missing") return [t("missing")];
  const goal = [
    duration.goalOutsideLaw === true && t("goalOutsideLaw"),
    duration.mainGoalUpperSecondary === true && t("mainGoal"),
  ];
  if (result === "no_rule") return [t("no_rule"), ...goal];
  const length = `${t("set", { months })} ${extension > 0 ? t("extension", { months: extension }) : t("noExtension")}`;
  const ends = endsOn
    ? `${t("ends", { day: day(endsOn) })}${extension > 0 && latestOn ? ` ${t("latest", { day: day(latestOn) })}` : ""}`
    : null;
  const assumed = duration.offerIsAssumed && offeredOn;
  return [length, ends, assumed ? t("assumed", { day: day(offeredOn) }) : null, ...goal];
}

function ContentList({ content }: { content: Rights["content"] }) {
  const t = useTranslations("law.rights.content");
  const day = useDayWords();
  const elements = content.elements ?? [];
  if (elements.length === 0) return <p className={styles.note}>{t("missing")}</p>;
  const { workHours: hours, workHoursAfter: months, workHoursFrom: from } = content;
  const words = (element: ContentElement) => elementWords(t, element, content);
  return (
    <div>
      <p className={styles.term}>{t("title")}</p>
      <ul className={styles.bullets}>
        {elements.map((element) => (
          <li key={element}>{words(element)}</li>
        ))}
      </ul>
      <ul className={styles.lines}>
        {hours && months && (
          <li>
            {from ? t("workFrom", { day: day(from), hours }) : t("workAfter", { months, hours })}
          </li>
        )}
        {content.commitment && <li>{t(content.commitment)}</li>}
        {content.result === "missing" && <li className={styles.note}>{t("missing")}</li>}
      </ul>
    </div>
  );
}

function elementWords(
  t: ReturnType<typeof useTranslations<"law.rights.content">>,
  element: ContentElement,
  { lifeMasteryHours, parentMeetings }: Partial<Content>,
): string {
  if (element === "life_mastery" && lifeMasteryHours) {
    return t("life_mastery_hours", { hours: lifeMasteryHours });
  }
  if (element === "parent_guidance" && parentMeetings) return t("parent_meetings", parentMeetings);
  return t(element);
}
