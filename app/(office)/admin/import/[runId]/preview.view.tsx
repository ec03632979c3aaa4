import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { PreviewStep } from "@/app/_ui/transfer/preview-step";
import type { Filter } from "@/app/_ui/transfer/row-table";
import type { EarlierRun, ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { cancelImportAction } from "./cancel-import.action";
import { RowList } from "./row-list.view";
import { startImportAction } from "./start-import.action";

/** What would happen to the people and their households. */
export function PeoplePreview({
  run,
  earlier,
  counts,
  page,
  filter,
}: {
  run: ImportRun;
  earlier: EarlierRun | null;
  counts: Readonly<Record<string, number>>;
  page: ImportRowPage;
  filter: Filter;
}) {
  const t = useTranslations("transfer.preview");
  return (
    <PreviewStep
      run={run}
      earlier={earlier}
      counts={counts}
      lead={`${t("households", { count: counts.households ?? 0 })}.`}
      faultyText={(count) => t("faulty", { count })}
      undecidedNote={
        <Alert tone="info" title={t("undecidedTitle")}>
          <p>{t("undecided", { count: counts.undecided ?? 0 })}</p>
          <p>
            <AppLink href={`/admin/import/${run.id}?vis=duplicate`}>{t("showUndecided")}</AppLink>
          </p>
        </Alert>
      }
      start={startImportAction}
      cancel={cancelImportAction}
    >
      <RowList run={run} counts={counts} page={page} filter={filter} mayDecide />
    </PreviewStep>
  );
}
