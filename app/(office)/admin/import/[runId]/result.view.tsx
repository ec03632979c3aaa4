import { useTranslations } from "next-intl";
import { ResultStep } from "@/app/_ui/transfer/result-step";
import type { Filter } from "@/app/_ui/transfer/row-table";
import type { ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { RowList } from "./row-list.view";

/** What happened, and what changed of whom. */
export function PeopleResult({
  run,
  counts,
  page,
  filter,
  leftOut,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: ImportRowPage;
  filter: Filter;
  leftOut: boolean;
}) {
  const t = useTranslations("transfer.result");
  const { created = 0, changed = 0, unchanged = 0, cases = 0 } = counts;
  return (
    <ResultStep
      run={run}
      counts={counts}
      leftOut={leftOut}
      summary={<p>{t("summary", { created, changed, unchanged, cases })}</p>}
      failedText={t("failedBody")}
      next={{ href: "/saker", label: t("toCases") }}
    >
      <RowList run={run} counts={counts} page={page} filter={filter} />
    </ResultStep>
  );
}
