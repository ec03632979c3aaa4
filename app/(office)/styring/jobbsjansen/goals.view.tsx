import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { useGoalLines } from "@/app/_ui/steering/jobbsjansen-lines";
import type { JobbsjansenFigures } from "@/lib/steering/rules/jobbsjansen-figures";

/** Goals set and reached, levels of Norwegian and months, of those who completed. */
export function GoalsView({ figures, year }: { figures: JobbsjansenFigures; year: number }) {
  const t = useTranslations("jobbsjansen.figures");
  const lines = useGoalLines(figures);
  return (
    <Section title={t("goalsTitle")}>
      <DataTable
        caption={t("goalsCaption", { year: String(year) })}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: "measure", header: t("measure"), primary: true, cell: ({ name }) => name },
          { key: "value", header: t("value"), align: "end", cell: ({ value }) => value },
          { key: "report", header: t("report"), align: "end", cell: ({ report }) => report },
        ]}
      />
    </Section>
  );
}
