import { useFormatter, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { AnswerLine } from "@/lib/steering/rules/employer-figures";

/** How many gave each answer, and what leaders of 2017 said where the survey tells. */
export function AnswersTable<Key extends string>({
  caption,
  list,
  lines,
}: {
  caption: string;
  list: "status" | "decisive" | "reason" | "norwegian";
  lines: readonly AnswerLine<Key>[];
}) {
  const t = useTranslations("placements");
  const format = useFormatter();
  const percent = (value: number | null) =>
    value === null ? "–" : `${format.number(value, { maximumFractionDigits: 0 })} %`;
  const hasSurvey = lines.some(({ leaders }) => leaders !== null);
  const columns: Column<AnswerLine<Key>>[] = [
    {
      key: "answer",
      header: t("figures.answer"),
      primary: true,
      cell: ({ key }) => t(`${list}.${key}` as "status.no"),
    },
    { key: "count", header: t("figures.count"), align: "end", cell: ({ count }) => count },
    {
      key: "here",
      header: t("figures.here"),
      align: "end",
      cell: (line) => percent(line.percent),
    },
    ...(hasSurvey
      ? [
          {
            key: "leaders",
            header: t("figures.survey"),
            align: "end" as const,
            cell: ({ leaders }: AnswerLine<Key>) => percent(leaders),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
    />
  );
}
