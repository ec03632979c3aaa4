import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Prose } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { SKILLS } from "@/lib/jobbsjansen/rules/codes";
import { plannedEndOn } from "@/lib/jobbsjansen/rules/duration";
import { roseALevel } from "@/lib/jobbsjansen/rules/participation";
import type { WholeParticipation } from "@/lib/jobbsjansen/types";

/** How someone takes part: since when, how long, in what situation, and what came of it. */
export function CourseView({ one }: { one: WholeParticipation }) {
  const t = useTranslations("jobbsjansen");
  const c = useTranslations("jobbsjansen.course");
  const added = one.extensions.reduce((sum, { months }) => sum + months, 0);
  const end = one.endedOn ?? plannedEndOn(one, one.extensions);
  const rose = roseALevel(one.levelsAtStart, one.levelsAtEnd);
  const skills = SKILLS.filter((skill) => one.levelsAtStart[skill] || one.levelsAtEnd[skill]);
  const { result, resultSource } = one;
  return (
    <>
      <DefinitionList
        columns={3}
        items={[
          {
            term: c("period"),
            value: c.rich("since", {
              from: () => <DateText value={one.startedOn} />,
              to: () => <DateText value={end} />,
            }),
          },
          {
            term: c("months"),
            value: c("monthsValue", { count: one.months + added }),
            note: added > 0 && c("extended", { count: added }),
          },
          { term: t("start.targetGroup"), value: t(`groups.${one.targetGroup}`) },
          { term: t("start.income"), value: t(`incomes.${one.income}`) },
          { term: t("start.project"), value: one.project },
          ...(result && resultSource
            ? [
                {
                  term: c("result"),
                  value: c.rich("resultValue", {
                    result: t(`results.${result}`),
                    date: () => <DateText value={one.endedOn} />,
                  }),
                },
                {
                  term: c("source"),
                  value: c.rich("sourceValue", {
                    source: t(`sources.${resultSource}`),
                    date: () => <DateText value={one.resultKnownOn} />,
                  }),
                },
                { term: c("note"), value: one.resultNote },
              ]
            : []),
        ]}
      />
      {skills.length > 0 && (
        <Prose>
          <DataTable
            caption={c("norwegian")}
            compact
            rows={skills}
            rowKey={(skill) => skill}
            columns={[
              {
                key: "skill",
                header: c("skill"),
                primary: true,
                cell: (skill) => t(`skills.${skill}`),
              },
              ...(["levelsAtStart", "levelsAtEnd"] as const).map((at) => ({
                key: at,
                header: c(at === "levelsAtStart" ? "atStart" : "atEnd"),
                cell: (skill: (typeof SKILLS)[number]) => {
                  const level = one[at][skill];
                  return level ? t(`levels.${level}`) : "–";
                },
              })),
            ]}
          />
        </Prose>
      )}
      {rose !== null && (
        <p>
          <Tag tone={rose ? "success" : "neutral"}>{c(rose ? "rose" : "notRose")}</Tag>
        </p>
      )}
    </>
  );
}
