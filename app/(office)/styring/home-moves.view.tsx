import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { MOVES, type MovesOfYear } from "@/lib/career/rules/moves";

/** Fewer than this is not told, so that nobody can be recognised. */
const LEAST_TOLD = 5;

/** How many households moved toward a home of their own in the year, beside Rana's project. */
export function HomeMoves({ found }: { found: MovesOfYear }) {
  const t = useTranslations("career.moves");
  const told = (count: number) =>
    count > 0 && count < LEAST_TOLD ? t("few", { least: LEAST_TOLD }) : String(count);
  return (
    <Section title={t("title", { year: String(found.year) })}>
      <p>{t("lead")}</p>
      <DataTable
        caption={t("caption")}
        captionHidden
        rows={[
          ...MOVES.map((move) => ({ key: move, count: found.moves[move] })),
          { key: "municipal" as const, count: found.municipalHouseholds },
        ]}
        rowKey={({ key }) => key}
        columns={[
          { key: "what", header: t("what"), primary: true, cell: ({ key }) => t(`kinds.${key}`) },
          {
            key: "count",
            header: t("count"),
            align: "end",
            cell: ({ count }) => told(count),
          },
        ]}
      />
    </Section>
  );
}
