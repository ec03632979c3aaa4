import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { SkillPicture } from "@/app/_ui/norwegian/skill-picture";
import { SKILLS, type Skill } from "@/lib/norwegian/rules/codes";
import type { Measure, Progress } from "@/lib/norwegian/rules/levels";
import type { Assessment, Goals } from "@/lib/norwegian/types";
import styles from "./norwegian.module.css";

/** Levels over time, one picture a skill, and the same as a table. */
export function Levels({
  measures,
  progress,
  goals,
  assessments,
  today,
  changeHref,
}: {
  measures: readonly Measure[];
  progress: Progress;
  goals: Goals;
  assessments: readonly Assessment[];
  today: string;
  /** None for those who may not. */
  changeHref: ((id: string, kind: "assessment" | "test") => string) | null;
}) {
  const t = useTranslations("norwegian.course");
  const words = useTranslations("norwegian");
  const format = useFormatter();
  const level = (of: Measure, skill: Skill) => {
    const found = of[skill];
    return found ? words(`levels.${found}`) : "–";
  };
  if (measures.length === 0) {
    return (
      <EmptyState title={t("empty")} level={3}>
        {t("emptyText")}
      </EmptyState>
    );
  }
  const from = measures[0]?.on ?? today;
  const hasGoal = SKILLS.some((skill) => goals[skill] !== null);
  const taught = new Map(assessments.map((one) => [one.id, one.teachingMethod]));
  return (
    <>
      <p>{t(hasGoal ? "lead" : "leadNoGoal")}</p>
      <ul className={styles.pictures}>
        {SKILLS.map((skill) => (
          <li key={skill}>
            <SkillPicture
              skill={skill}
              measures={measures}
              goal={goals[skill]}
              gained={progress.gained[skill]}
              from={from}
              to={today}
            />
          </li>
        ))}
      </ul>
      <DataTable
        caption={t("table")}
        rows={measures.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "day",
            header: t("day"),
            primary: true,
            cell: ({ on, occasion }) => (
              <>
                <DateText value={on} />
                {occasion && occasion !== "progress" && (
                  <span className={styles.muted}> {words(`occasions.${occasion}`)}</span>
                )}
              </>
            ),
          },
          ...SKILLS.map((skill) => ({
            key: skill,
            header: words(`skills.${skill}`),
            besideOnPhone: true,
            cell: (one: Measure) => level(one, skill),
          })),
          {
            key: "how",
            header: t("how"),
            wideOnPhone: true,
            cell: ({ id, method }) => (
              <>
                {words(`methods.${method}`)}
                {taught.get(id) && (
                  <p className={styles.muted}>{t("teaching", { method: taught.get(id) ?? "" })}</p>
                )}
              </>
            ),
          },
          ...(changeHref
            ? [
                {
                  key: "change",
                  header: t("change"),
                  act: true,
                  cell: ({ id, on, method }: Measure) => (
                    <AppLink
                      href={changeHref(id, method === "test" ? "test" : "assessment")}
                      aria-label={t("changeOf", {
                        day: format.dateTime(new Date(`${on}T12:00:00Z`), {
                          dateStyle: "long",
                          timeZone: "UTC",
                        }),
                      })}
                    >
                      {t("change")}
                    </AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
