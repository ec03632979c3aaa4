import { useFormatter, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { JobShare, JobShares, whatLedToJob } from "@/lib/steering/rules/employer-figures";

type Line = { key: string; name: string; share: JobShare | null; whole?: true };

/** What led to a job, by kind, length and industry; groups that would point at people are hidden. */
export function JobsTables({ jobs }: { jobs: ReturnType<typeof whatLedToJob> }) {
  const t = useTranslations("placements");
  const linesOf = <Key extends string>(
    { groups, rest, total }: JobShares<Key>,
    name: (key: Key) => string,
  ): Line[] => [
    ...groups.map(({ key, share }) => ({ key, name: name(key), share })),
    ...(rest ? [{ key: "rest", name: t("figures.rest"), share: rest }] : []),
    { key: "total", name: t("figures.total"), share: total, whole: true as const },
  ];
  if (jobs.kind.total === null && jobs.length.total === null && jobs.industry.total === null) {
    return <p>{t("figures.allHidden")}</p>;
  }
  return (
    <>
      <JobsTable
        caption={t("figures.byKind")}
        lines={linesOf(jobs.kind, (key) => t(`kind.${key}`))}
      />
      <JobsTable
        caption={t("figures.byLength")}
        lines={linesOf(jobs.length, (key) => t(`figures.length.${key}`))}
      />
      <JobsTable
        caption={t("figures.byIndustry")}
        lines={linesOf(jobs.industry, (key) => t(`industry.${key}`))}
      />
    </>
  );
}

function JobsTable({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  const t = useTranslations("placements.figures");
  const format = useFormatter();
  const told = (share: JobShare | null, value: (one: JobShare) => string, hidden = "–") =>
    share ? value(share) : hidden;
  const columns: Column<Line>[] = [
    {
      key: "name",
      header: t("group"),
      primary: true,
      cell: ({ name, whole }) => <span className={whole && styles.total}>{name}</span>,
    },
    {
      key: "ended",
      header: t("ended"),
      align: "end",
      cell: ({ share }) => told(share, ({ ended }) => format.number(ended), t("notShown")),
    },
    {
      key: "jobs",
      header: t("job"),
      align: "end",
      cell: ({ share }) => told(share, ({ jobs }) => format.number(jobs)),
    },
    {
      key: "percent",
      header: t("share"),
      align: "end",
      cell: ({ share }) =>
        told(share, ({ percent }) =>
          percent === null ? "–" : `${format.number(percent, { maximumFractionDigits: 0 })} %`,
        ),
    },
  ];
  return (
    <DataTable caption={caption} compact columns={columns} rows={lines} rowKey={({ key }) => key} />
  );
}
